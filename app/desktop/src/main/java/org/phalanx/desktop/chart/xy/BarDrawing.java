package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.XYChart;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Legend;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Ticks;
import org.phalanx.desktop.chart.draw.Times;

/// Bars from zero: upright over time, else lying, so that long names have room. The period before
/// stands beside in a quiet colour, the target as a dashed line.
public final class BarDrawing implements Drawing {
    private static final int MOST = 24;
    private static final int MOST_TIMES = 31;
    private static final double LINE = 26;
    private static final double BAR = 9;
    private static final double BESIDE = 26;
    private static final double KEY = 24;
    private static final int MOST_SERIES = 4;
    private static final double NAME_ROOM = 132;
    private static final double ROOM = .14;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        boolean upright = Times.are(all);
        boolean compared = !all.isCrossed() && !all.series().getFirst().before().isEmpty();
        int bars = all.isCrossed() ? Math.min(MOST_SERIES, all.series().size()) : 1;
        double beside = all.isCrossed() || compared ? BESIDE + KEY : BESIDE;
        int most = paper.lines(bars == 1 ? LINE : 10 + BAR * bars, beside, 3, MOST);
        Reduced reduced =
                (upright
                                ? Reduced.last(
                                        all, all.isCrossed() ? MOST_TIMES / bars : MOST_TIMES)
                                : Reduced.greatest(all, most, paper.rest()).modest())
                        .series(MOST_SERIES, paper.rest());
        ChartData data = reduced.data();
        BigDecimal target = data.headline().target();
        Node chart = upright ? upright(reduced, paper) : lying(reduced, paper);
        return Drawn.of(Axes.keyed(chart, data, compared, target != null, paper))
                .note(reduced.note(paper))
                .note(reduced.seriesNote(paper));
    }

    private static Node upright(Reduced reduced, Paper paper) {
        List<String> names = names(reduced.data(), Double.MAX_VALUE);
        CategoryAxis places = Axes.places(names, Side.BOTTOM);
        Ticks ticks = Ticks.fromZero(reduced.data(), Axes.STEPS);
        RoundAxis values = Axes.values(ticks, ROOM / 2, reduced.data().measure(), paper);
        Bars<String, Number> bars =
                Axes.plain(new Bars<>(places, values, new EndWords(true, values)));
        return new Filling<>(bars, XYChart.Data<String, Number>::new, reduced, names, paper, true)
                .fill();
    }

    private static Node lying(Reduced reduced, Paper paper) {
        List<String> names = names(reduced.data(), NAME_ROOM);
        CategoryAxis places = Axes.places(names.reversed(), Side.LEFT);
        Ticks ticks = Ticks.fromZero(reduced.data(), Axes.STEPS);
        RoundAxis values = Axes.values(ticks, ROOM, reduced.data().measure(), paper);
        Bars<Number, String> bars =
                Axes.plain(new Bars<>(values, places, new EndWords(false, values)));
        bars.setHorizontalGridLinesVisible(false);
        // where every bar has its number, a scale says nothing more
        boolean worded = !reduced.data().isCrossed();
        values.setTickLabelsVisible(!worded);
        bars.setVerticalGridLinesVisible(!worded);
        bars.setVerticalZeroLineVisible(true);
        return new Filling<>(
                        bars,
                        (String name, Number value) -> new XYChart.Data<>(value, name),
                        reduced,
                        names,
                        paper,
                        worded)
                .fill();
    }

    private static List<String> names(ChartData data, double room) {
        return Axes.shortened().to(room, data.categories().stream().map(Category::label).toList());
    }

    /// Puts the figures into a chart, whichever way its bars go.
    private record Filling<X, Y>(
            Bars<X, Y> chart,
            BiFunction<String, Number, XYChart.Data<X, Y>> make,
            Reduced reduced,
            List<String> names,
            Paper paper,
            boolean worded) {

        Node fill() {
            ChartData data = reduced.data();
            chart.setBarGap(data.isCrossed() ? 2 : 0);
            var drawn = data.series().stream().map(one -> points(one.values())).toList();
            drawn.forEach(one -> chart.getData().add(one.series()));
            // only now, since the chart dresses all bars anew with every series
            for (int i = 0; i < drawn.size(); i++) {
                dress(i, drawn.get(i));
            }
            BigDecimal target = data.headline().target();
            if (target != null) {
                chart.aimAt(target.doubleValue());
            }
            return chart;
        }

        private void dress(int index, Points<X, Y> drawn) {
            ChartData data = reduced.data();
            Series series = data.series().get(index);
            for (int place = 0; place < names.size(); place++) {
                BigDecimal value = series.value(place);
                var point = drawn.points().get(place);
                if (value != null && point != null) {
                    Node node = point.getNode();
                    node.getStyleClass().add(Legend.tint(series, index));
                    paper.marks()
                            .add(
                                    node,
                                    reduced.mark(place, index),
                                    paper.words().mark(data, index, place));
                    if (worded) {
                        BigDecimal before = data.isCrossed() ? null : series.before(place);
                        chart.write(
                                node,
                                paper.words().value(data.measure(), value),
                                value.signum() < 0,
                                before == null ? null : before.doubleValue());
                    }
                }
            }
        }

        private Points<X, Y> points(List<@Nullable BigDecimal> values) {
            XYChart.Series<X, Y> series = new XYChart.Series<>();
            List<XYChart.@Nullable Data<X, Y>> points = new ArrayList<>();
            IntStream.range(0, names.size())
                    .forEach(i -> {
                        BigDecimal value = i < values.size() ? values.get(i) : null;
                        XYChart.Data<X, Y> point =
                                value == null
                                        ? null
                                        : make.apply(names.get(i), value.doubleValue());
                        points.add(point);
                        if (point != null) {
                            series.getData().add(point);
                        }
                    });
            return new Points<>(series, points);
        }
    }

    private record Points<X, Y>(
            XYChart.Series<X, Y> series, List<XYChart.@Nullable Data<X, Y>> points) {}
}
