package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.chart.ScatterChart;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Region;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Ticks;

/// Two metrics of the same things. What would lie on each other is one larger point.
public final class ScatterDrawing implements Drawing {
    private static final int FEW = 60;
    private static final double APART = 18;
    private static final double SIZE = 8;
    private static final double LARGEST = 14;
    private static final double SMALL = 6;

    /// Things that lie together.
    private record Heap(List<Integer> things, double x, double y) {}

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        List<Integer> there = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            if (data.value(0, i) != null && data.value(1, i) != null) {
                there.add(i);
            }
        }
        Ticks across = ticks(data, 0, there);
        Ticks up = ticks(data, 1, there);
        RoundAxis right = Axes.values(across, .04, data.measure(0), paper);
        RoundAxis high = Axes.values(up, .04, data.measure(1), paper);
        right.setLabel(data.measure(0).label());
        high.setLabel(data.measure(1).label());
        ScatterChart<Number, Number> chart = Axes.plain(new ScatterChart<>(right, high));
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        List<Heap> heaps = heaps(data, there, across, up, paper);
        heaps.forEach(heap -> series.getData().add(new XYChart.Data<>(heap.x(), heap.y())));
        chart.getData().add(series);
        for (int i = 0; i < heaps.size(); i++) {
            dress(series.getData().get(i).getNode(), heaps.get(i), data, paper);
        }
        boolean together = heaps.size() < there.size();
        Drawn drawn = Drawn.of(chart);
        return together
                ? drawn.note(
                        paper.texts(Axes.class)
                                .get(
                                        "scatter.heaps",
                                        paper.words().count(there.size()),
                                        paper.words().count(heaps.size())))
                : drawn;
    }

    private static Ticks ticks(ChartData data, int series, List<Integer> there) {
        double least = 0;
        double most = 0;
        for (int i : there) {
            double value = number(data, series, i);
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return Ticks.over(least, most, Axes.STEPS);
    }

    private static double number(ChartData data, int series, int thing) {
        BigDecimal value = data.value(series, thing);
        return value == null ? 0 : value.doubleValue();
    }

    private static List<Heap> heaps(
            ChartData data, List<Integer> there, Ticks across, Ticks up, Paper paper) {
        int columns = (int) Math.max(4, paper.width() / APART);
        int rows = (int) Math.max(4, paper.height() / APART);
        Map<Long, Heap> heaps = new LinkedHashMap<>();
        for (int i : there) {
            double x = number(data, 0, i);
            double y = number(data, 1, i);
            long column = Math.round((x - across.low()) / (across.high() - across.low()) * columns);
            long row = Math.round((y - up.low()) / (up.high() - up.low()) * rows);
            long place = there.size() <= FEW ? i : column * (rows + 1) + row;
            heaps.computeIfAbsent(place, at -> new Heap(new ArrayList<>(), x, y)).things().add(i);
        }
        return heaps.values().stream().map(heap -> middle(data, heap)).toList();
    }

    /// A heap lies where its things lie on the average.
    private static Heap middle(ChartData data, Heap heap) {
        double x = 0;
        double y = 0;
        for (int i : heap.things()) {
            x += number(data, 0, i) / heap.things().size();
            y += number(data, 1, i) / heap.things().size();
        }
        return new Heap(heap.things(), x, y);
    }

    private static void dress(Node node, Heap heap, ChartData data, Paper paper) {
        int n = heap.things().size();
        double size = Math.min(LARGEST, (n == 1 ? SIZE : SMALL) * Math.sqrt(Math.sqrt(n)));
        if (node instanceof Region region) {
            region.setMinSize(size, size);
            region.setPrefSize(size, size);
        }
        node.getStyleClass().add("tint-1");
        List<String> keys =
                heap.things().stream().map(i -> data.categories().get(i).key()).toList();
        int first = heap.things().getFirst();
        String values =
                paper.words().value(data.measure(0), data.value(0, first))
                        + " · "
                        + paper.words().value(data.measure(1), data.value(1, first));
        String name = data.categories().get(first).label();
        String said =
                n == 1
                        ? name + " " + values
                        : paper.texts(Axes.class)
                                .get("scatter.heap", paper.words().count(n), name, values);
        paper.marks().add(node, new Mark(keys, List.of()), said);
    }
}
