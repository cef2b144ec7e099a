package org.phalanx.desktop.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.phalanx.desktop.ui.control.Labels;

/// The name of a field with the red star of a required one.
final class FieldLabel extends HBox {
    private static final double WIDTH = 96;

    private final Label star = Labels.of("*", "small-strong", "ink-danger");

    FieldLabel(ObservableValue<String> name) {
        super(3);
        Label label = Labels.of(name, "small", "ink-muted");
        Labels.wrapped(label);
        star.managedProperty().bind(star.visibleProperty());
        star.setVisible(false);
        getStyleClass().add("field-label");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(WIDTH);
        setMaxHeight(USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        getChildren().addAll(label, star);
    }

    BooleanProperty required() {
        return star.visibleProperty();
    }
}
