package org.phalanx.desktop.chart.grid;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Labels;

/// Seven rows of days, as large as their place allows.
final class CalendarGrid extends Region {
    private static final double NAMES = 30;
    private static final double HEAD = 18;
    private static final double GAP = 2;
    private static final double LARGEST = 26;
    private static final double LEAST_APART = 34;
    private static final int DAYS = 7;

    private final int weeks;
    private final List<Placed> cells = new ArrayList<>();
    private final List<Placed> months = new ArrayList<>();
    private final List<Placed> names = new ArrayList<>();

    private record Placed(Region node, int week, int day) {}

    CalendarGrid(int weeks) {
        this.weeks = weeks;
        setMinSize(0, 0);
        getStyleClass().add("calendar-grid");
    }

    void name(DayOfWeek day, String name) {
        Label label = Labels.of(name, "caption", "ink-muted");
        label.setAlignment(Pos.CENTER_LEFT);
        names.add(new Placed(label, 0, day.getValue() - 1));
        getChildren().add(label);
    }

    void month(int week, String name) {
        Label label = Labels.of(name, "caption", "ink-muted");
        months.add(new Placed(label, week, 0));
        getChildren().add(label);
    }

    Node add(int week, DayOfWeek day, String shade) {
        Region cell = new Region();
        cell.getStyleClass().addAll("heat-cell", shade);
        cells.add(new Placed(cell, week, day.getValue() - 1));
        getChildren().add(cell);
        return cell;
    }

    @Override
    protected void layoutChildren() {
        double size =
                Math.floor(
                        Math.clamp(
                                Math.min(
                                        (getWidth() - NAMES) / weeks - GAP,
                                        (getHeight() - HEAD) / DAYS - GAP),
                                3,
                                LARGEST));
        for (Placed cell : cells) {
            cell.node()
                    .resizeRelocate(
                            NAMES + cell.week() * (size + GAP),
                            HEAD + cell.day() * (size + GAP),
                            size,
                            size);
        }
        for (Placed name : names) {
            // where rows are lower than a line every second name is enough
            boolean room = size >= 15 || name.day() % 2 == 0;
            name.node().setVisible(room);
            double height = name.node().prefHeight(-1);
            double y = HEAD + name.day() * (size + GAP) + (size - height) / 2;
            name.node().resizeRelocate(0, snapPositionY(y), NAMES - 4, height);
        }
        double end = -LEAST_APART;
        for (Placed month : months) {
            double x = NAMES + month.week() * (size + GAP);
            double width = month.node().prefWidth(-1);
            boolean room = x >= end + 4 && x + width <= getWidth();
            month.node().setVisible(room);
            month.node().resizeRelocate(x, 0, width, HEAD - 2);
            end = room ? x + width : end;
        }
    }
}
