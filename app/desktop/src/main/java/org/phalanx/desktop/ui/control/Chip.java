package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// One condition of a filter: a click opens its editor, the cross or the Delete key takes it away.
public final class Chip extends Button {
    private static final int GAP = 6;

    private final HBox content = new HBox(GAP);

    private Chip(Runnable action) {
        getStyleClass().add("chip");
        content.setAlignment(Pos.CENTER_LEFT);
        setGraphic(content);
        setMinWidth(USE_PREF_SIZE);
        setOnAction(event -> action.run());
    }

    /// A condition such as `金额 ≥ 20万`: the field stays quiet, the value is strong.
    public static Chip condition(
            ObservableValue<String> field,
            ObservableValue<String> value,
            Runnable edit,
            Runnable remove) {
        Chip chip = new Chip(edit);
        chip.content
                .getChildren()
                .addAll(Labels.of(field, "chip-field"), value(value), chip.cross(remove));
        chip.accessibleTextProperty().bind(field.flatMap(name -> value.map(of -> name + " " + of)));
        return chip;
    }

    /// Whose records are shown; it stands first and is accent.
    public static Chip scope(ObservableValue<String> value, Runnable edit, Runnable remove) {
        Chip chip = new Chip(edit);
        chip.getStyleClass().add("scope");
        chip.content.getChildren().addAll(value(value), chip.cross(remove));
        chip.accessibleTextProperty().bind(value);
        return chip;
    }

    /// The dashed chip that adds a condition.
    public static Chip adding(ObservableValue<String> text, Runnable add) {
        Chip chip = new Chip(add);
        chip.getStyleClass().add("adding");
        chip.content
                .getChildren()
                .addAll(Icons.of(Feather.PLUS, Icons.ROW), Labels.of(text, "small"));
        chip.accessibleTextProperty().bind(text);
        return chip;
    }

    private static Label value(ObservableValue<String> value) {
        return Labels.of(value, "small-strong", "chip-value");
    }

    private Node cross(Runnable remove) {
        StackPane cross = new StackPane(Icons.of(Feather.X, Icons.TAG));
        cross.getStyleClass().add("chip-close");
        // the press must not arm the chip, or its editor would open as well
        cross.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
        cross.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    event.consume();
                    remove.run();
                });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                event.consume();
                remove.run();
            }
        });
        return cross;
    }
}
