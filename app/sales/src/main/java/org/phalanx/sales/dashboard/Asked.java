package org.phalanx.sales.dashboard;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.dashboard.ask.Span;

/// What a tile asks.
///
/// @param metric its id; empty for words of somebody's own
/// @param by up to two dimensions in the words of `report --by`
/// @param top most groups, the rest told as one; 0 for all
/// @param where which records: a rule over `it`; null for all
/// @param span null for that of the page
/// @param compared whether with the period before
/// @param target what the figure should reach; null where nobody set one
public record Asked(
        String metric,
        List<String> by,
        int top,
        @Nullable String where,
        @Nullable Span span,
        boolean compared,
        @Nullable BigDecimal target) {

    public Asked {
        by = List.copyOf(by);
    }

    /// The total of a metric.
    public static Asked of(String metric) {
        return new Asked(metric, List.of(), 0, null, null, false, null);
    }

    public Asked by(List<String> words) {
        return new Asked(metric, words, top, where, span, compared, target);
    }

    public Asked where(@Nullable String rule) {
        return new Asked(metric, by, top, rule, span, compared, target);
    }

    public Asked metric(String other) {
        return new Asked(other, by, top, where, span, compared, target);
    }

    public Asked in(@Nullable Span other) {
        return new Asked(metric, by, top, where, other, compared, target);
    }

    public Asked compared(boolean yes) {
        return new Asked(metric, by, top, where, span, yes, target);
    }

    public Asked target(@Nullable BigDecimal other) {
        return new Asked(metric, by, top, where, span, compared, other);
    }
}
