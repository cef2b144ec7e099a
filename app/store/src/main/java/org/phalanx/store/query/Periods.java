package org.phalanx.store.query;

import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.type.FieldPath;

/// Periods as filters.
public final class Periods {

    private Periods() {}

    /// Records whose date or moment lies in a period, by days of the workspace's time zone.
    public static Filter within(FieldPath path, Period period) {
        return Filter.compare(path, Comparison.AT_LEAST, period.first())
                .and(Filter.compare(path, Comparison.AT_MOST, period.last()));
    }
}
