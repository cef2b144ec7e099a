package org.phalanx.desktop.records.page;

import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
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
            var note = Labels.mayShrink(Labels.of(figure.note(), "small"));
            note.getStyleClass().add(figure.tone() == Tone.WARN ? "ink-warn" : "ink-muted");
            box.getChildren().add(note);
        }
        box.getStyleClass().add("figure");
        box.setMinWidth(0);
        box.setPrefWidth(1);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setAccessibleText(figure.label() + " " + figure.value() + " " + figure.note());
        return box;
    }
}
