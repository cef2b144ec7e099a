package org.phalanx.desktop.ui.control;

import atlantafx.base.controls.Spacer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A box of one subject: a head of 40 with title, count and actions, and a body.
public final class Panel extends VBox {
    private final HBox head = new HBox();
    private final StackPane body = new StackPane();
    private final Label title;

    public Panel(ObservableValue<String> text) {
        title = Labels.mayShrink(Labels.of(text, "heading"));
        getStyleClass().add("panel");
        head.getStyleClass().add("panel-head");
        body.getStyleClass().add("panel-body");
        head.getChildren().addAll(title, new Spacer());
        getChildren().addAll(head, body);
        VBox.setVgrow(body, Priority.ALWAYS);
    }

    public Panel body(Node content) {
        body.getChildren().setAll(content);
        return this;
    }

    /// A quiet count or remark beside the title.
    public Panel remark(ObservableValue<String> remark) {
        head.getChildren().add(1, Labels.of(remark, "small", "ink-muted"));
        return this;
    }

    /// What stands at the right of the head.
    public Panel actions(Node... actions) {
        head.getChildren().addAll(actions);
        return this;
    }

    /// Lets rows run to the edges of the box.
    public Panel flush() {
        getStyleClass().add("flush");
        return this;
    }

    /// No line under the head.
    public Panel plain() {
        getStyleClass().add("plain");
        return this;
    }
}
