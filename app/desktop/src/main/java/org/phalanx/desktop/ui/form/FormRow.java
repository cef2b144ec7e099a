package org.phalanx.desktop.ui.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A label and an input that is always open, for wizards and short forms.
public final class FormRow extends HBox {
    private final FieldLabel label;
    private final Remark remark = new Remark();

    public FormRow(ObservableValue<String> name, Region input) {
        getStyleClass().add("form-row");
        label = new FieldLabel(name);
        VBox column = new VBox(2, input, remark);
        HBox.setHgrow(column, Priority.ALWAYS);
        input.setMaxWidth(Double.MAX_VALUE);
        input.accessibleTextProperty().bind(name);
        remark.mark(input);
        getChildren().addAll(label, column);
    }

    public BooleanProperty required() {
        return label.required();
    }

    /// Marks the input and says how to put it right; the text typed stays.
    public void error(String text) {
        remark.error(text);
    }

    /// Marks the input without forbidding to save.
    public void warning(String text) {
        remark.warning(text);
    }

    public void clear() {
        remark.clear();
    }
}
