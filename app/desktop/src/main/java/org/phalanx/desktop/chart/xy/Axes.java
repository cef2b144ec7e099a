package org.phalanx.desktop.chart.xy;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.draw.Legend;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Shortened;
import org.phalanx.desktop.chart.draw.Ticks;
import org.phalanx.desktop.ui.theme.Fonts;

/// What all charts with two axes have in common.
final class Axes {
    static final int STEPS = 4;
    static final double LABEL_SIZE = 12;
    private static final String OVERHANG = "overhang";

    private Axes() {}

    static Shortened shortened() {
        return new Shortened(Font.font(Fonts.REGULAR, LABEL_SIZE));
    }

    static RoundAxis values(Ticks ticks, double room, Measure measure, Paper paper) {
        return new RoundAxis(
                ticks, room, value -> paper.words().tick(measure, value, ticks.greatest()));
    }

    static void letOverhang(List<Node> labels) {
        for (Node label : labels) {
            if (!label.getStyleClass().contains(OVERHANG)) {
                label.getStyleClass().add(OVERHANG);
            }
        }
    }

    static CategoryAxis places(List<String> names, Side side) {
        CategoryAxis axis = new CategoryAxis(FXCollections.observableArrayList(names));
        axis.setAutoRanging(false);
        axis.setAnimated(false);
        axis.setTickMarkVisible(false);
        axis.setSide(side);
        return axis;
    }

    static <C extends XYChart<?, ?>> C plain(C chart) {
        chart.setAnimated(false);
        chart.setLegendVisible(false);
        chart.setAlternativeColumnFillVisible(false);
        chart.setAlternativeRowFillVisible(false);
        chart.setVerticalGridLinesVisible(false);
        chart.setHorizontalZeroLineVisible(true);
        chart.setVerticalZeroLineVisible(false);
        chart.setMinSize(0, 0);
        chart.setFocusTraversable(false);
        return chart;
    }

    /// The chart under what its colours mean.
    static Node keyed(Node chart, ChartData data, boolean before, boolean target, Paper paper) {
        if (!data.isCrossed() && !before && !target) {
            return chart;
        }
        VBox box = new VBox(4, Legend.of(data, before, target, paper), chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        return box;
    }
}
