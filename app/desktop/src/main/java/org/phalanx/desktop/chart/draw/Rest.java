package org.phalanx.desktop.chart.draw;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;

/// Adds up what is drawn together.
final class Rest {
    private Rest() {}

    /// Some categories with a last one for the sums of the others.
    static ChartData added(ChartData some, ChartData all, List<Integer> others, String label) {
        List<Category> places = new ArrayList<>(some.categories());
        places.add(Category.of(Category.REST, label));
        List<Series> series =
                IntStream.range(0, all.series().size())
                        .mapToObj(
                                i -> added(some.series().get(i), all.series().get(i).pick(others)))
                        .toList();
        return all.of(places, series);
    }

    private static Series added(Series kept, Series others) {
        List<@Nullable BigDecimal> values = new ArrayList<>(kept.values());
        values.add(others.sum());
        List<@Nullable BigDecimal> before = new ArrayList<>(kept.before());
        if (!before.isEmpty()) {
            before.add(Series.of("", "", others.before()).sum());
        }
        List<Long> samples = new ArrayList<>(kept.samples());
        if (!samples.isEmpty()) {
            samples.add(others.samples().stream().mapToLong(n -> Math.max(0, n)).sum());
        }
        return new Series(kept.key(), kept.label(), values, before, samples);
    }

    /// Several series as one.
    static Series together(List<Series> others, int categories, String label) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < categories; i++) {
            BigDecimal sum = null;
            for (Series one : others) {
                BigDecimal value = one.value(i);
                sum = value == null ? sum : sum == null ? value : sum.add(value);
            }
            values.add(sum);
        }
        return Series.of(Category.REST, label, values);
    }
}
