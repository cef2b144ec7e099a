package org.phalanx.desktop.ui.shell.help;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// A button that shows keys and, once pressed, takes the next ones for them. Esc leaves them as
/// they are, Backspace gives the usual ones back.
final class KeyCapture extends Button {

    private final KeyCombination now;
    private final Consumer<KeyCombination> wanted;
    private final Runnable usual;
    private boolean listening;

    /// @param now keys that it shows
    /// @param wanted gets the keys that were pressed
    /// @param usual gives the usual keys back
    KeyCapture(
            KeyCombination now,
            ObservableValue<String> asks,
            Consumer<KeyCombination> wanted,
            Runnable usual) {
        this.now = now;
        this.wanted = wanted;
        this.usual = usual;
        getStyleClass().addAll("key-cap", "key-capture");
        setMinWidth(USE_PREF_SIZE);
        show();
        setOnAction(event -> {
            listening = true;
            setText(asks.getValue());
        });
        focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        show();
                    }
                });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void show() {
        listening = false;
        setText(now.getDisplayText().replace("+", " "));
    }

    private void pressed(KeyEvent event) {
        if (!listening) {
            return;
        }
        event.consume();
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE) {
            show();
        } else if (code == KeyCode.BACK_SPACE) {
            usual.run();
        } else if (!code.isModifierKey() && code != KeyCode.UNDEFINED) {
            wanted.accept(combination(event));
        }
    }

    private static KeyCombination combination(KeyEvent event) {
        var modifiers = new ArrayList<KeyCombination.Modifier>();
        if (event.isShortcutDown()) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (event.isAltDown()) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (event.isShiftDown()) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(
                event.getCode(), modifiers.toArray(KeyCombination.Modifier[]::new));
    }
}
