package com.sun.glass.ui.headless;

import com.sun.glass.events.KeyEvent;
import javafx.scene.input.KeyCode;

/// The mouse buttons and modifier keys that the robot holds down, as the toolkit's modifier mask.
/// The headless robot leaves both out of its mouse events, so a drag would lose its button and a
/// Ctrl+click would be a plain click.
final class LabPressed {
    private int buttons;
    private int keys;
    private boolean muted;

    int mask() {
        return buttons | keys;
    }

    int keys() {
        return keys;
    }

    boolean isMuted() {
        return muted;
    }

    /// While muted, views hear no mouse events.
    void mute(boolean silent) {
        muted = silent;
    }

    void press(int buttonMask) {
        buttons |= buttonMask;
    }

    void release(int buttonMask) {
        buttons &= ~buttonMask;
    }

    void press(KeyCode key) {
        keys |= mask(key);
    }

    void release(KeyCode key) {
        keys &= ~mask(key);
    }

    private static int mask(KeyCode key) {
        return switch (key) {
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case META, COMMAND, WINDOWS -> KeyEvent.MODIFIER_COMMAND;
            default -> KeyEvent.MODIFIER_NONE;
        };
    }
}
