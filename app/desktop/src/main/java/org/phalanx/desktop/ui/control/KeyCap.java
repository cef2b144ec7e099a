package org.phalanx.desktop.ui.control;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;

/// A key or combination of keys, written as on the keyboard of this system.
public final class KeyCap extends Label {
    public KeyCap(KeyCombination keys) {
        this(keys.getDisplayText().replace("+", " "));
    }

    public KeyCap(String keys) {
        super(keys);
        getStyleClass().add("key-cap");
        setMinWidth(USE_PREF_SIZE);
    }
}
