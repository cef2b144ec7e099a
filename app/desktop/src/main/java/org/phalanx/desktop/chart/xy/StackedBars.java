package org.phalanx.desktop.chart.xy;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.Axis;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.StackedBarChart;

/// The stacked bars of JavaFX with the sum at the end of each.
final class StackedBars<X, Y> extends StackedBarChart<X, Y> {
    private final EndWords words;

    StackedBars(Axis<X> across, Axis<Y> up, EndWords words) {
        super(across, up);
        this.words = words;
    }

    /// @param parts of one bar
    void write(List<Node> parts, String text) {
        words.add(parts, text, false, null, getPlotChildren());
    }

    @Override
    protected void layoutPlotChildren() {
        if (getXAxis() instanceof CategoryAxis places) {
            setCategoryGap(EndWords.gap(places, 1));
        } else if (getYAxis() instanceof CategoryAxis places) {
            setCategoryGap(EndWords.gap(places, 1));
        }
        super.layoutPlotChildren();
        words.layout();
    }
}
