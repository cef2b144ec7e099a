package org.phalanx.desktop.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Doors;
import org.phalanx.desktop.ui.control.Labels;

/// Amounts over time as columns from zero, each with its value above and its time below. A column
/// opens the records behind it.
public final class Columns extends Region {
    private static final double LEAST_HEIGHT = 96;
    private static final double WIDEST = 56;
    private static final double FILL = .62;
    private static final double LINE = 18;
    private static final double GAP = 4;
    private static final double CLEAR = 6;

    private final IntConsumer open;
    private final List<Bar> bars = new ArrayList<>();

    /// One column with its numbers as they are read.
    ///
    /// @param share of the greatest one, 0 to 1
    /// @param value above the column
    /// @param time below it
    /// @param words all of it in one line
    public record Column(double share, String value, String time, String words) {}

    private record Bar(double share, Region body, Label value, Label time) {}

    /// @param open gets the index of the column whose records are wanted
    public Columns(IntConsumer open) {
        this.open = open;
        getStyleClass().add("columns");
        setMinHeight(LEAST_HEIGHT);
    }

    public void show(List<Column> columns) {
        bars.clear();
        getChildren().clear();
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            Column column = columns.get(i);
            Region body = Doors.on(new Region(), column.words(), () -> open.accept(index));
            body.getStyleClass().add("column");
            body.setId("column-" + i);
            Tooltip.install(body, new Tooltip(column.words()));
            var bar =
                    new Bar(
                            column.share(),
                            body,
                            Labels.of(column.value(), "caption-strong", "ink-2"),
                            Labels.of(column.time(), "caption", "ink-muted"));
            bars.add(bar);
            getChildren().addAll(bar.body(), bar.value(), bar.time());
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return LEAST_HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        if (bars.isEmpty()) {
            return;
        }
        double pitch = getWidth() / bars.size();
        double width = snapSizeX(Math.min(WIDEST, pitch * FILL));
        double room = getHeight() - 2 * LINE - GAP;
        boolean values = widest(true) + CLEAR <= pitch;
        // where labels would touch, every second or third one stays
        int every = every(pitch);
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double middle = (i + .5) * pitch;
            double height = snapSizeY(Math.max(2, room * bar.share()));
            double top = LINE + GAP / 2 + room - height;
            bar.body().resizeRelocate(snapPositionX(middle - width / 2), top, width, height);
            place(bar.value(), middle, top - LINE, values);
            place(bar.time(), middle, getHeight() - LINE, i % every == 0);
        }
    }

    private void place(Label label, double middle, double y, boolean shown) {
        label.setVisible(shown);
        double width = label.prefWidth(-1);
        double x = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
        label.resizeRelocate(snapPositionX(x), snapPositionY(y), width, LINE);
    }

    private int every(double pitch) {
        return Math.max(1, (int) Math.ceil((widest(false) + CLEAR) / pitch));
    }

    private double widest(boolean ofValues) {
        return bars.stream()
                .map(bar -> (Node) (ofValues ? bar.value() : bar.time()))
                .mapToDouble(label -> label.prefWidth(-1))
                .max()
                .orElse(0);
    }
}
