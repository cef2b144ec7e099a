package org.phalanx.desktop.ui.screen;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// A key, what it is called in the key map, and what it does.
///
/// @param usual keys that it has unless somebody wants others
/// @param keys that it has now
public record KeyAction(
        KeyCombination usual, KeyCombination keys, ObservableValue<String> title, Runnable action) {

    /// @param keys as `KeyCombination.valueOf` reads them: `M`, `Shortcut+Enter`, `Alt+1`
    public static KeyAction of(String keys, ObservableValue<String> title, Runnable action) {
        KeyCombination usual = KeyCombination.valueOf(keys);
        return new KeyAction(usual, usual, title, action);
    }

    /// The same at other keys.
    public KeyAction at(KeyCombination other) {
        return new KeyAction(usual, other, title, action);
    }
}
