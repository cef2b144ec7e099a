package org.phalanx.desktop.ui.screen;

import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCombination;

/// A key, what it is called in the key map, and what it does.
public record KeyAction(KeyCombination keys, ObservableValue<String> title, Runnable action) {

    /// @param keys as `KeyCombination.valueOf` reads them: `M`, `Shortcut+Enter`, `Alt+1`
    public static KeyAction of(String keys, ObservableValue<String> title, Runnable action) {
        return new KeyAction(KeyCombination.valueOf(keys), title, action);
    }
}
