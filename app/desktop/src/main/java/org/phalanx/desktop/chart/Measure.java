package org.phalanx.desktop.chart;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.metrics.Unit;

/// What the values of a chart are.
///
/// @param label the metric as it is read
/// @param unit money in major units, percent points, days or a number
/// @param currency ISO code for money; else null
/// @param additive whether values may be added up: sums and counts may, averages, shares and
///   medians may not, so that no total, share of the whole or "others" is told of them
/// @param better whether more of it is good; only colours of changes follow from it
public record Measure(
        String label, Unit unit, @Nullable String currency, boolean additive, boolean better) {

    public static Measure count(String label) {
        return new Measure(label, Unit.COUNT, null, true, true);
    }

    public static Measure money(String label, String currency) {
        return new Measure(label, Unit.MONEY, currency, true, true);
    }

    public static Measure percent(String label) {
        return new Measure(label, Unit.PERCENT, null, false, true);
    }

    public static Measure days(String label) {
        return new Measure(label, Unit.DAYS, null, false, false);
    }

    /// Whether a change is welcome: 1, 0 or -1.
    public int welcome(BigDecimal change) {
        return better ? change.signum() : -change.signum();
    }
}
