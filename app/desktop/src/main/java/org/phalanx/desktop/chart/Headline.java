package org.phalanx.desktop.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// The one number over all categories. It is given, since averages and shares follow from records
/// and not from the values of a chart.
///
/// @param value null when there are no records
/// @param before the same of the period before; null when unknown
/// @param target what it should reach; null when nobody set one
/// @param n how many records; -1 when unknown
public record Headline(
        @Nullable BigDecimal value,
        @Nullable BigDecimal before,
        @Nullable BigDecimal target,
        long n) {

    public static final Headline NONE = new Headline(null, null, null, -1);
}
