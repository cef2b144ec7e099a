package org.phalanx.desktop.chart.draw;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;

/// Figures over time with fewer points than a line has pixels: of each stretch the lowest and the
/// highest value of every series stay, so that no peak is lost.
public final class Thinned {
    private Thinned() {}

    /// @param most how many points about
    public static ChartData to(int most, ChartData data) {
        int all = data.categories().size();
        if (all <= most) {
            return data;
        }
        int stretches = Math.max(1, most / (2 * data.series().size()));
        TreeSet<Integer> kept = new TreeSet<>(List.of(0, all - 1));
        for (int stretch = 0; stretch < stretches; stretch++) {
            int from = (int) ((long) all * stretch / stretches);
            int to = (int) ((long) all * (stretch + 1) / stretches);
            for (Series series : data.series()) {
                extremes(series, from, to, kept);
            }
        }
        return data.pick(List.copyOf(kept));
    }

    private static void extremes(Series series, int from, int to, Set<Integer> into) {
        int low = -1;
        int high = -1;
        for (int i = from; i < to; i++) {
            BigDecimal value = series.value(i);
            if (value != null) {
                low = low < 0 || value.compareTo(known(series, low)) < 0 ? i : low;
                high = high < 0 || value.compareTo(known(series, high)) > 0 ? i : high;
            }
        }
        if (low >= 0) {
            into.add(low);
            into.add(high);
        }
    }

    private static BigDecimal known(Series series, int at) {
        BigDecimal value = series.value(at);
        return value == null ? BigDecimal.ZERO : value;
    }
}
