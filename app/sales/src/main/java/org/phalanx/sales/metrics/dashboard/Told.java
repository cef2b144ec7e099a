package org.phalanx.sales.metrics.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.sales.metrics.Unit;
import org.phalanx.store.query.figure.Figure;

/// A metric's total beside the same of the period before.
///
/// @param now with its formula and the records behind it
/// @param before null when there is nothing to compare with
/// @param whole of what is open now: the same whatever the period; null for everything else
public record Told(MetricResult now, @Nullable Figure before, @Nullable Figure whole) {

    private static final int DECIMALS = 4;

    /// By how much it changed: a share of the figure before, or for percents and days the
    /// difference in points or days; null when either is missing or nothing.
    public @Nullable BigDecimal change() {
        BigDecimal present = now.total().value();
        BigDecimal past = before == null ? null : before.value();
        if (present == null || past == null) {
            return null;
        }
        Unit unit = now.metric().unit();
        if (unit == Unit.PERCENT || unit == Unit.DAYS) {
            return present.subtract(past);
        }
        return past.signum() == 0
                ? null
                : present.subtract(past).divide(past, DECIMALS, RoundingMode.HALF_UP);
    }
}
