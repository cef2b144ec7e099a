package org.phalanx.desktop.ui.form;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;

/// Keys and clicks that open, save and close the editor of a field row.
final class FieldKeys {
    private final FieldRow row;

    FieldKeys(FieldRow row) {
        this.row = row;
    }

    /// @param view what is shown while nobody edits
    /// @param place where view and editor take turns
    void watch(Node view, Node place) {
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                row.edit();
            }
        });
        view.setOnKeyPressed(this::open);
        place.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(event, view));
    }

    private void open(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
            event.consume();
            row.edit();
        }
    }

    private void leave(KeyEvent event, Node view) {
        if (!row.editing().get()) {
            return;
        }
        // in a long text Enter makes a new line; Ctrl+Enter saves there
        boolean newLine = event.getTarget() instanceof TextArea && !event.isShortcutDown();
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            row.cancel();
        } else if (event.getCode() == KeyCode.ENTER && !newLine) {
            event.consume();
            row.save();
        } else if (event.getCode() == KeyCode.TAB) {
            goOn(event, view);
        }
    }

    private void goOn(KeyEvent event, Node view) {
        event.consume();
        row.save();
        if (!row.editing().get()) {
            view.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
