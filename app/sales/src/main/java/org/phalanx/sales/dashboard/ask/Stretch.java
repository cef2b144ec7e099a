package org.phalanx.sales.dashboard.ask;

import java.time.LocalDate;
import java.time.YearMonth;
import org.phalanx.kernel.period.Period;

/// A kind of period that the calendar repeats.
public enum Stretch {
    MONTH,
    QUARTER,
    YEAR;

    private static final int MONTHS_OF_QUARTER = 3;

    /// The period that holds the day, so many periods before.
    Period of(LocalDate day, int ago) {
        return switch (this) {
            case MONTH -> parsed(YearMonth.from(day).minusMonths(ago).toString());
            case QUARTER -> Period.quarterOf(day.minusMonths((long) MONTHS_OF_QUARTER * ago));
            case YEAR -> parsed(String.valueOf(day.getYear() - ago));
        };
    }

    private static Period parsed(String text) {
        return Period.parse(text).orElseThrow();
    }
}
