package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import javafx.scene.chart.AreaChart;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.StackedAreaChart;
import javafx.scene.chart.XYChart;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Legend;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Thinned;
import org.phalanx.desktop.chart.draw.Ticks;

/// How values go from place to place, as lines or filled down to zero; several areas lie on each
/// other when they may be added up. A gap stays a gap.
public final class LineDrawing implements Drawing {
    private static final int MOST_POINTS = 240;
    private static final int DENSE = 40;
    private static final double NEAR_ZERO = .6;
    private final boolean filled;

    /// @param filled whether it is an area
    public LineDrawing(boolean filled) {
        this.filled = filled;
    }

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        Reduced reduced = Reduced.nothing(all).series(Legend.COLOURS, paper.rest());
        ChartData data = Thinned.to(MOST_POINTS, reduced.data());
        boolean piled =
                filled && data.isCrossed() && data.measure().additive() && !data.hasNegative();
        boolean dense = data.categories().size() > DENSE;
        boolean before =
                !dense && !data.isCrossed() && !data.series().getFirst().before().isEmpty();
        PlaceAxis places =
                new PlaceAxis(
                        data.categories().stream().map(Category::label).toList(), Axes.shortened());
        RoundAxis values = Axes.values(ticks(data, piled), 0, data.measure(), paper);
        XYChart<Number, Number> chart = Axes.plain(chart(places, values, piled));
        if (dense) {
            chart.getStyleClass().add("dense-line");
        }
        boolean target = data.headline().target() != null;
        new LinePoints(chart, data, reduced, paper).fill(before, piled);
        int hidden = all.categories().size() - data.categories().size();
        return Drawn.of(Axes.keyed(chart, data, before, target, paper))
                .note(thinned(all, data, hidden, paper))
                .note(reduced.seriesNote(paper));
    }

    private XYChart<Number, Number> chart(PlaceAxis places, RoundAxis values, boolean piled) {
        if (piled) {
            return new StackedAreaChart<>(places, values);
        }
        return filled ? new AreaChart<>(places, values) : new LineChart<>(places, values);
    }

    private static String thinned(ChartData all, ChartData data, int hidden, Paper paper) {
        return hidden == 0
                ? String.valueOf(new char[0])
                : paper.texts(LineDrawing.class)
                        .get(
                                "thinned",
                                paper.words().count(all.categories().size()),
                                paper.words().count(data.categories().size()));
    }

    /// Lines begin at zero too, unless all values are far from it and close to each other.
    private Ticks ticks(ChartData data, boolean piled) {
        if (piled) {
            double most = 0;
            for (int i = 0; i < data.categories().size(); i++) {
                most = Math.max(most, data.sum(i).doubleValue());
            }
            return Ticks.over(0, most, Axes.STEPS);
        }
        double[] values =
                data.series().stream()
                        .flatMap(one -> one.values().stream())
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .toArray();
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        boolean far =
                !filled
                        && least > 0
                        && least > NEAR_ZERO * most
                        && values.length > 1
                        && data.headline().target() == null
                        && data.series().stream().allMatch(one -> one.before().isEmpty());
        return far ? Ticks.over(least, most, Axes.STEPS) : Ticks.fromZero(data, Axes.STEPS);
    }
}
