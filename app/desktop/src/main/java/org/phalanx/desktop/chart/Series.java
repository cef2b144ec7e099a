package org.phalanx.desktop.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One value for each category: the one metric of a chart, or one place of its second dimension.
///
/// @param key what a click answers, see [Mark]
/// @param label as it is read
/// @param values one a category in its unit; null where there is none
/// @param before the same of the period before; empty when it isn't compared
/// @param samples how many records each value is made of; empty when unknown
public record Series(
        String key,
        String label,
        List<@Nullable BigDecimal> values,
        List<@Nullable BigDecimal> before,
        List<Long> samples) {

    public Series {
        values = frozen(values);
        before = frozen(before);
        samples = List.copyOf(samples);
    }

    public static Series of(String key, String label, List<? extends @Nullable BigDecimal> values) {
        return new Series(key, label, new ArrayList<>(values), List.of(), List.of());
    }

    /// The same compared with the period before.
    public Series against(List<? extends @Nullable BigDecimal> earlier) {
        return new Series(key, label, values, new ArrayList<>(earlier), samples);
    }

    /// The same with the number of records behind each value.
    public Series sampled(List<Long> counts) {
        return new Series(key, label, values, before, counts);
    }

    public @Nullable BigDecimal value(int category) {
        return category < values.size() ? values.get(category) : null;
    }

    public @Nullable BigDecimal before(int category) {
        return category < before.size() ? before.get(category) : null;
    }

    /// @return -1 when it isn't known
    public long sample(int category) {
        return category < samples.size() ? samples.get(category) : -1;
    }

    /// The sum of what there is.
    public BigDecimal sum() {
        return values.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The same of some of the categories, in the order of their indexes.
    public Series pick(List<Integer> categories) {
        return new Series(
                key,
                label,
                at(values, categories),
                before.isEmpty() ? before : at(before, categories),
                samples.isEmpty() ? samples : categories.stream().map(this::sample).toList());
    }

    /// Whether every value is missing.
    boolean isEmpty() {
        return IntStream.range(0, values.size()).allMatch(i -> values.get(i) == null);
    }

    private static List<@Nullable BigDecimal> at(
            List<@Nullable BigDecimal> all, List<Integer> indexes) {
        List<@Nullable BigDecimal> some = new ArrayList<>();
        indexes.forEach(i -> some.add(i < all.size() ? all.get(i) : null));
        return some;
    }

    private static List<@Nullable BigDecimal> frozen(List<@Nullable BigDecimal> list) {
        return Collections.unmodifiableList(new ArrayList<>(list));
    }
}
