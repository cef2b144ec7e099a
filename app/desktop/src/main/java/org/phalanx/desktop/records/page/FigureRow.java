package org.phalanx.desktop.records.page;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Tone;

/// Figures beside each other, divided by hairlines.
final class FigureRow extends HBox {
    FigureRow() {
        getStyleClass().add("figure-row");
    }

    void show(List<Figure> figures) {
        boolean notes = figures.stream().anyMatch(figure -> !figure.note().isEmpty());
        getChildren().setAll(figures.stream().map(figure -> box(figure, notes)).toList());
        setVisible(!figures.isEmpty());
        setManaged(!figures.isEmpty());
    }

    private static VBox box(Figure figure, boolean notes) {
        VBox box =
                new VBox(
                        Labels.mayShrink(Labels.of(figure.label(), "small", "ink-muted")),
                        Labels.mayShrink(Labels.of(figure.value(), "title-2", "figure-value")));
        if (notes) {
            box.getChildren().add(note(figure));
        }
        box.getStyleClass().add("figure");
        box.setMinWidth(0);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setAccessibleText(figure.label() + " " + figure.value() + " " + figure.note());
        return box;
    }

    /// What is late has an icon beside its colour.
    private static Node note(Figure figure) {
        boolean late = figure.tone() == Tone.DANGER;
        Label words = Labels.mayShrink(Labels.of(figure.note(), late ? "small-strong" : "small"));
        if (!late) {
            words.getStyleClass().add("ink-muted");
            return words;
        }
        HBox said = new HBox(4, Icons.of(Feather.ALERT_CIRCLE, Icons.TAG), words);
        said.setAlignment(Pos.CENTER_LEFT);
        return Tone.DANGER.on(said);
    }
}
