package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.XYChart;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Legend;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Ticks;
import org.phalanx.desktop.chart.draw.Times;

/// Sums and what they are made of. What may not be added up stands side by side instead.
public final class StackedDrawing implements Drawing {
    private static final int MOST = 24;
    private static final double LINE = 26;
    private static final double BESIDE = 48;
    private static final double NAME_ROOM = 132;
    private static final double ROOM = .14;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        if (!all.measure().additive() || all.hasNegative()) {
            String why = all.hasNegative() ? "no-stack.negative" : "no-stack.average";
            return new BarDrawing().draw(all, paper).note(paper.texts(Axes.class).get(why));
        }
        boolean upright = Times.are(all);
        int most = paper.lines(LINE, BESIDE, 3, MOST);
        Reduced reduced =
                (upright
                                ? Reduced.last(all, MOST)
                                : Reduced.greatest(all, most, paper.rest()).modest())
                        .series(Legend.COLOURS, paper.rest());
        ChartData data = reduced.data();
        List<String> names =
                Axes.shortened()
                        .to(
                                upright ? Double.MAX_VALUE : NAME_ROOM,
                                data.categories().stream().map(Category::label).toList());
        Ticks ticks = Ticks.over(0, greatest(data), Axes.STEPS);
        RoundAxis values = Axes.values(ticks, ROOM, data.measure(), paper);
        Node chart =
                upright
                        ? upright(reduced, names, values, paper)
                        : lying(reduced, names, values, paper);
        return Drawn.of(Axes.keyed(chart, data, false, false, paper))
                .note(reduced.note(paper))
                .note(reduced.seriesNote(paper));
    }

    private static Node upright(
            Reduced reduced, List<String> names, RoundAxis values, Paper paper) {
        StackedBars<String, Number> bars =
                Axes.plain(
                        new StackedBars<>(
                                Axes.places(names, Side.BOTTOM),
                                values,
                                new EndWords(true, values)));
        return new Filling<String, Number>(reduced, names, paper)
                .into(bars, XYChart.Data<String, Number>::new);
    }

    private static Node lying(Reduced reduced, List<String> names, RoundAxis values, Paper paper) {
        values.setTickLabelsVisible(false);
        CategoryAxis places = Axes.places(names.reversed(), Side.LEFT);
        StackedBars<Number, String> bars =
                Axes.plain(new StackedBars<>(values, places, new EndWords(false, values)));
        bars.setHorizontalGridLinesVisible(false);
        bars.setVerticalZeroLineVisible(true);
        return new Filling<Number, String>(reduced, names, paper)
                .into(bars, (name, value) -> new XYChart.Data<>(value, name));
    }

    private static double greatest(ChartData data) {
        double most = 0;
        for (int i = 0; i < data.categories().size(); i++) {
            most = Math.max(most, data.sum(i).doubleValue());
        }
        return most;
    }

    private record Filling<X, Y>(Reduced reduced, List<String> names, Paper paper) {

        Node into(StackedBars<X, Y> chart, BiFunction<String, Number, XYChart.Data<X, Y>> make) {
            ChartData data = reduced.data();
            List<List<XYChart.Data<X, Y>>> points = new ArrayList<>();
            for (int i = 0; i < data.series().size(); i++) {
                XYChart.Series<X, Y> series = new XYChart.Series<>();
                for (int place = 0; place < names.size(); place++) {
                    BigDecimal value = data.value(i, place);
                    double size = value == null ? 0 : value.doubleValue();
                    series.getData().add(make.apply(names.get(place), size));
                }
                points.add(List.copyOf(series.getData()));
                chart.getData().add(series);
            }
            for (int place = 0; place < names.size(); place++) {
                chart.write(
                        dress(points, place), paper.words().value(data.measure(), data.sum(place)));
            }
            return chart;
        }

        private List<Node> dress(List<List<XYChart.Data<X, Y>>> points, int place) {
            ChartData data = reduced.data();
            List<Node> parts = new ArrayList<>();
            for (int i = 0; i < points.size(); i++) {
                Node node = points.get(i).get(place).getNode();
                node.getStyleClass().add(Legend.tint(data.series().get(i), i));
                BigDecimal value = data.value(i, place);
                if (value != null && value.signum() > 0) {
                    paper.marks()
                            .add(node, reduced.mark(place, i), paper.words().mark(data, i, place));
                }
                parts.add(node);
            }
            return parts;
        }
    }
}
