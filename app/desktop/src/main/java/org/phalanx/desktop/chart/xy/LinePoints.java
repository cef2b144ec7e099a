package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.chart.XYChart;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Legend;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;

/// Puts figures into a chart of lines, and dresses these when all are in, since such a chart
/// dresses everything anew with every series.
final class LinePoints {
    private final XYChart<Number, Number> chart;
    private final ChartData data;
    private final Reduced reduced;
    private final Paper paper;
    private final List<Runnable> dressing = new ArrayList<>();

    /// @param data what is drawn
    /// @param reduced what the series of `data` stand for
    LinePoints(XYChart<Number, Number> chart, ChartData data, Reduced reduced, Paper paper) {
        this.chart = chart;
        this.data = data;
        this.reduced = reduced;
        this.paper = paper;
    }

    void fill(boolean before, boolean piled) {
        if (before) {
            quiet(data.series().getFirst().before());
        }
        BigDecimal target = data.headline().target();
        if (target != null) {
            aim(target.doubleValue());
        }
        for (int i = 0; i < data.series().size(); i++) {
            line(i, piled);
        }
        dressing.forEach(Runnable::run);
    }

    /// One line for each stretch without a gap; areas on each other have zero there.
    private void line(int index, boolean piled) {
        Series series = data.series().get(index);
        XYChart.Series<Number, Number> run = begin(Legend.tint(series, index));
        for (int place = 0; place < data.categories().size(); place++) {
            BigDecimal value = series.value(place);
            if (value == null && !piled) {
                run = run.getData().isEmpty() ? run : begin(Legend.tint(series, index));
                continue;
            }
            double height = value == null ? 0 : value.doubleValue();
            XYChart.Data<Number, Number> point = new XYChart.Data<>(place, height);
            run.getData().add(point);
            if (value != null) {
                int at = place;
                dressing.add(() -> mark(point, index, at));
            }
        }
    }

    private void mark(XYChart.Data<Number, Number> point, int index, int place) {
        Node node = point.getNode();
        node.getStyleClass().add(Legend.tint(data.series().get(index), index));
        String key = data.categories().get(place).key();
        paper.marks().add(node, reduced.mark(key, index), paper.words().mark(data, index, place));
    }

    private void quiet(List<@Nullable BigDecimal> values) {
        XYChart.Series<Number, Number> run = begin("line-before");
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            if (value != null) {
                hidden(run, i, value.doubleValue());
            }
        }
    }

    private void aim(double target) {
        XYChart.Series<Number, Number> run = begin("line-target");
        hidden(run, -.5, target);
        hidden(run, data.categories().size() - .5, target);
    }

    private void hidden(XYChart.Series<Number, Number> run, double x, double y) {
        XYChart.Data<Number, Number> point = new XYChart.Data<>(x, y);
        run.getData().add(point);
        dressing.add(() -> point.getNode().setVisible(false));
    }

    private XYChart.Series<Number, Number> begin(String style) {
        XYChart.Series<Number, Number> run = new XYChart.Series<>();
        chart.getData().add(run);
        dressing.add(() -> dress(run.getNode(), style));
        return run;
    }

    private static void dress(Node node, String style) {
        node.getStyleClass().add(style);
        if (node instanceof Group group) {
            group.getChildren().forEach(part -> part.getStyleClass().add(style));
        }
        node.setMouseTransparent(true);
    }
}
