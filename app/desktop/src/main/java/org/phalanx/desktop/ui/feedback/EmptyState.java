package org.phalanx.desktop.ui.feedback;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// What stands where there is nothing yet: why, and what to do about it.
public final class EmptyState extends VBox {
    public EmptyState(Ikon icon, ObservableValue<String> title, ObservableValue<String> sentence) {
        getStyleClass().add("empty-state");
        Label head = Labels.wrapped(Labels.of(title, "heading"));
        Label text = Labels.wrapped(Labels.of(sentence, "body", "empty-text"));
        getChildren().addAll(Icons.of(icon, Icons.LARGE), head, text);
    }

    /// One primary button and perhaps a link beside it.
    public EmptyState actions(Node... buttons) {
        HBox row = new HBox(buttons);
        row.getStyleClass().add("empty-actions");
        getChildren().add(row);
        return this;
    }
}
