package org.phalanx.desktop.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.screen.KeyAction;

/// Runs the action of a pressed key that no control took: first those of the screen in sight, then
/// the global ones.
final class Keys {
    private final Supplier<List<KeyAction>> actions;

    /// @param actions in the order in which they are asked
    Keys(Supplier<List<KeyAction>> actions) {
        this.actions = actions;
    }

    void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> pressed(event, scene));
    }

    private void pressed(KeyEvent event, Scene scene) {
        boolean typing = isTyping(scene.getFocusOwner());
        actions.get().stream()
                .filter(action -> action.keys().match(event) && !(typing && isLetter(action)))
                .findFirst()
                .ifPresent(action -> {
                    event.consume();
                    action.action().run();
                });
    }

    private static boolean isTyping(@Nullable Node owner) {
        return owner instanceof TextInputControl
                || (owner instanceof ComboBoxBase<?> box && box.isEditable());
    }

    /// Keys without Ctrl, Alt or Meta that write something.
    private static boolean isLetter(KeyAction action) {
        return action.keys() instanceof KeyCodeCombination keys
                && keys.getAlt() != ModifierValue.DOWN
                && keys.getShortcut() != ModifierValue.DOWN
                && keys.getControl() != ModifierValue.DOWN
                && keys.getMeta() != ModifierValue.DOWN
                && (keys.getCode().isLetterKey()
                        || keys.getCode().isDigitKey()
                        || keys.getCode().isWhitespaceKey());
    }
}
