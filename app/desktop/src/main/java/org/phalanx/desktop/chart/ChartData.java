package org.phalanx.desktop.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Figures by up to two dimensions: categories are the places of the first one, each series is one
/// place of the second one (or the only one there is). Complete, immutable, without a scene.
///
/// For a scatter the first series lies to the right, the second one up, each in its own measure.
///
/// @param measures of the series; the last one holds for all further series
/// @param dimensions what the first and the second dimension are called; may be shorter than there
///   are dimensions
/// @param headline the one number; [Headline#NONE] where nobody asks for it
public record ChartData(
        List<Measure> measures,
        List<String> dimensions,
        List<Category> categories,
        List<Series> series,
        Headline headline)
        implements ChartContent {

    public ChartData {
        measures = List.copyOf(measures);
        dimensions = List.copyOf(dimensions);
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        if (measures.isEmpty()) {
            throw new IllegalArgumentException("figures of nothing");
        }
    }

    /// One metric by one dimension.
    public static ChartData of(
            Measure measure, String dimension, List<Category> categories, Series series) {
        return new ChartData(
                List.of(measure), List.of(dimension), categories, List.of(series), Headline.NONE);
    }

    /// One metric by two dimensions.
    public static ChartData crossed(
            Measure measure,
            List<String> dimensions,
            List<Category> categories,
            List<Series> series) {
        return new ChartData(List.of(measure), dimensions, categories, series, Headline.NONE);
    }

    /// One number.
    public static ChartData of(Measure measure, Headline headline) {
        return new ChartData(List.of(measure), List.of(), List.of(), List.of(), headline);
    }

    public ChartData with(Headline other) {
        return new ChartData(measures, dimensions, categories, series, other);
    }

    /// The same figures of other categories, in their order.
    public ChartData of(List<Category> others, List<Series> theirs) {
        return new ChartData(measures, dimensions, others, theirs, headline);
    }

    /// The same figures of some of the categories, in the order of their indexes.
    public ChartData pick(List<Integer> indexes) {
        return of(
                indexes.stream().map(categories::get).toList(),
                series.stream().map(one -> one.pick(indexes)).toList());
    }

    /// The measure of the first series.
    public Measure measure() {
        return measures.getFirst();
    }

    public Measure measure(int of) {
        return measures.get(Math.min(of, measures.size() - 1));
    }

    /// What a dimension is called, empty when nobody said.
    public String dimension(int index) {
        return index < dimensions.size() ? dimensions.get(index) : "";
    }

    public boolean isCrossed() {
        return series.size() > 1;
    }

    public Optional<Series> only() {
        return series.stream().findFirst();
    }

    public @Nullable BigDecimal value(int series, int category) {
        return series < this.series.size() ? this.series.get(series).value(category) : null;
    }

    /// Whether there is no value at all.
    public boolean isEmpty() {
        return series.stream().allMatch(Series::isEmpty);
    }

    /// Whether any value is below zero.
    public boolean hasNegative() {
        return series.stream()
                .flatMap(one -> one.values().stream())
                .anyMatch(value -> value != null && value.signum() < 0);
    }

    /// The sum of all there is over all series of a category.
    public BigDecimal sum(int category) {
        return series.stream()
                .map(one -> one.value(category))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// The sum of everything.
    public BigDecimal sum() {
        return series.stream().map(Series::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
