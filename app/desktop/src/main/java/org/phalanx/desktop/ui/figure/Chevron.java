package org.phalanx.desktop.ui.figure;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;

/// One stage of a path bar: an arrow with name and note.
final class Chevron extends Region {
    static final double POINT = 12;
    private static final double GAP = 6;

    private final Polygon shape = new Polygon();
    private final HBox words = new HBox(GAP);
    private final Label note;
    private final boolean first;
    private final boolean last;

    Chevron(PathStep step, boolean first, boolean last) {
        note = Labels.of(step.note(), "small", "step-note");
        Tooltip.install(this, new Tooltip(step.name() + " " + step.note()));
        this.first = first;
        this.last = last;
        getStyleClass().addAll("path-step", step.state().name().toLowerCase(Locale.ROOT));
        setPickOnBounds(false);
        shape.getStyleClass().add("chevron");
        words.setAlignment(Pos.CENTER);
        words.setMouseTransparent(true);
        if (step.state() == PathStep.State.DONE) {
            words.getChildren().add(Icons.of(Feather.CHECK, Icons.ROW));
        } else if (step.state() == PathStep.State.WON) {
            words.getChildren().add(Icons.of(Feather.AWARD, Icons.ROW));
        } else if (step.state() == PathStep.State.LOST) {
            words.getChildren().add(Icons.of(Feather.X_CIRCLE, Icons.ROW));
        }
        Label name = Labels.mayShrink(Labels.of(step.name(), "body", "step-name"));
        words.getChildren().add(name);
        if (step.overLimit()) {
            words.getChildren().add(Icons.of(Feather.ALERT_TRIANGLE, Icons.TAG));
        }
        words.getChildren().add(note);
        getChildren().addAll(shape, words);
        setAccessibleText(step.name() + " " + step.note());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double shoulder = last ? width : width - POINT;
        shape.getPoints()
                .setAll(
                        0.0,
                        0.0,
                        shoulder,
                        0.0,
                        width,
                        height / 2,
                        shoulder,
                        height,
                        0.0,
                        height,
                        first ? 0.0 : POINT,
                        height / 2);
        double start = first ? GAP : POINT + GAP;
        double room = Math.max(0, shoulder - start - GAP);
        showNote(true);
        showNote(words.prefWidth(-1) <= room);
        words.resizeRelocate(start, 0, room, height);
    }

    /// Where room is short the name stays whole and the note is left to the tooltip.
    private void showNote(boolean shown) {
        note.setManaged(shown);
        note.setVisible(shown);
    }
}
