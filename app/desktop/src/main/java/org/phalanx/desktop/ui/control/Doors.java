package org.phalanx.desktop.ui.control;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// Makes a number a door: a click, Enter or Space on it opens what stands behind it.
public final class Doors {
    private Doors() {}

    /// @param name what a screen reader says
    public static <N extends Node> N on(N node, String name, Runnable open) {
        node.getStyleClass().add("door");
        node.setFocusTraversable(true);
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(name);
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                node.requestFocus();
                open.run();
            }
        });
        node.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
        return node;
    }
}
