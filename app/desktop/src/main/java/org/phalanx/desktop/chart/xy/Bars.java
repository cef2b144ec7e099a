package org.phalanx.desktop.chart.xy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/// The bar chart of JavaFX with numbers at the ends of its bars and a line for the target.
final class Bars<X, Y> extends BarChart<X, Y> {
    private final EndWords words;
    private @Nullable Line target;
    private double aim;

    Bars(Axis<X> across, Axis<Y> up, EndWords words) {
        super(across, up);
        this.words = words;
    }

    /// @param node of a bar that has been added
    /// @param before where it was; null when unknown
    void write(Node node, String text, boolean negative, @Nullable Double before) {
        words.add(List.of(node), text, negative, before, getPlotChildren());
    }

    void aimAt(double value) {
        Line line = new Line();
        line.getStyleClass().add("target-line");
        line.setMouseTransparent(true);
        getPlotChildren().add(line);
        target = line;
        aim = value;
    }

    @Override
    protected void layoutPlotChildren() {
        if (getXAxis() instanceof CategoryAxis places) {
            setCategoryGap(EndWords.gap(places, getData().size()));
        } else if (getYAxis() instanceof CategoryAxis places) {
            setCategoryGap(EndWords.gap(places, getData().size()));
        }
        super.layoutPlotChildren();
        words.layout();
        if (target == null) {
            return;
        }
        if (getYAxis() instanceof RoundAxis up) {
            double y = Math.round(up.getDisplayPosition(aim)) + .5;
            set(target, 0, y, getXAxis().getWidth(), y);
        } else if (getXAxis() instanceof RoundAxis across) {
            double x = Math.round(across.getDisplayPosition(aim)) + .5;
            set(target, x, 0, x, getYAxis().getHeight());
        }
    }

    private static void set(Line line, double x, double y, double toX, double toY) {
        line.setStartX(x);
        line.setStartY(y);
        line.setEndX(toX);
        line.setEndY(toY);
    }
}
