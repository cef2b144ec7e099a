package org.phalanx.sales.dashboard.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;

/// The periods that a figure is about on the day of asking.
///
/// @param today day of asking
/// @param period null for all time
/// @param compared the part of the period before that is compared with; null for none
/// @param before the whole period before; null for none
public record Days(
        LocalDate today,
        @Nullable Period period,
        @Nullable Period compared,
        @Nullable Period before) {

    /// A span's days.
    public static Days of(Span span, LocalDate today) {
        return new Days(today, span.period(today), span.asFarBefore(today), span.before(today));
    }

    /// As `report --period` takes it; null for all time.
    public @Nullable String text() {
        return period == null ? null : period.text();
    }

    /// The day on which the deals of the period before were as old as those of this one are today:
    /// deals that had longer would always seem to have come further.
    public @Nullable LocalDate sameAge() {
        if (period == null || compared == null) {
            return null;
        }
        long since = ChronoUnit.DAYS.between(period.last(), today);
        return compared.last().plusDays(Math.max(0, since));
    }
}
