package org.phalanx.desktop.settings;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Labels;

/// One setting: what it is, what it does, and the control at the right.
final class SettingRow extends HBox {

    private final Label title;

    SettingRow(ObservableValue<String> name, ObservableValue<String> help, Node control) {
        super(16);
        getStyleClass().add("setting-row");
        setAlignment(Pos.CENTER_LEFT);
        title = Labels.of(name, "strong");
        VBox words = new VBox(title, Labels.wrapped(Labels.of(help, "small", "ink-muted")));
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, control);
    }

    /// Lets its name be read as a warning.
    SettingRow warning() {
        title.getStyleClass().add("ink-warn");
        return this;
    }
}
