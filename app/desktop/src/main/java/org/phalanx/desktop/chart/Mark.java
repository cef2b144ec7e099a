package org.phalanx.desktop.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a click on a chart is about: these categories of these series.
///
/// @param categories keys; one as a rule, several for what is drawn together as "others", none for
///   the whole
/// @param series keys of the second dimension, in the same way; none when the mark is about all
public record Mark(List<String> categories, List<String> series) {

    /// Everything that the chart shows.
    public static final Mark ALL = new Mark(List.of(), List.of());

    public Mark {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
    }

    /// A place of the first dimension, whatever the second one says.
    public static Mark of(String category) {
        return new Mark(List.of(category), List.of());
    }

    public static Mark of(String category, String series) {
        return new Mark(List.of(category), List.of(series));
    }

    /// The one category; null when it is several or all.
    public @Nullable String category() {
        return categories.size() == 1 ? categories.getFirst() : null;
    }

    /// The one series; null when it is several or all.
    public @Nullable String oneSeries() {
        return series.size() == 1 ? series.getFirst() : null;
    }
}
