package org.phalanx.sales.dashboard.ask;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;

/// The time that a dashboard is about, as people choose it: most choices move with the calendar.
public sealed interface Span {

    /// The present period of a kind, or one before it.
    ///
    /// @param ago 0 for the present one, 1 for the last
    record Turning(Stretch stretch, int ago) implements Span {}

    /// Whatever there is.
    record Always() implements Span {}

    /// Days chosen one by one.
    record Chosen(Period days) implements Span {}

    /// Its days on a day; null for all time.
    default @Nullable Period period(LocalDate today) {
        return switch (this) {
            case Turning(Stretch stretch, int ago) -> stretch.of(today, ago);
            case Always() -> null;
            case Chosen(Period days) -> days;
        };
    }

    /// The whole period before; null for all time.
    default @Nullable Period before(LocalDate today) {
        return switch (this) {
            case Turning(Stretch stretch, int ago) -> stretch.of(today, ago + 1);
            case Always() -> null;
            case Chosen(Period days) -> {
                long length = ChronoUnit.DAYS.between(days.first(), days.last()) + 1;
                yield days(days.first().minusDays(length), days.first().minusDays(1));
            }
        };
    }

    /// The part of the period before that is as long as what has passed of this one, so that a
    /// quarter's third week is compared with three weeks; null for all time.
    default @Nullable Period asFarBefore(LocalDate today) {
        Period now = period(today);
        Period whole = before(today);
        if (now == null || whole == null || !now.holds(today)) {
            return whole;
        }
        LocalDate last = whole.first().plusDays(ChronoUnit.DAYS.between(now.first(), today));
        return last.isBefore(whole.last()) ? days(whole.first(), last) : whole;
    }

    private static Period days(LocalDate first, LocalDate last) {
        return new Period(first, last, first + ".." + last);
    }

    /// A text that [#parse] reads again.
    default String text() {
        return switch (this) {
            case Turning(Stretch stretch, int ago) ->
                    stretch.name().toLowerCase(Locale.ROOT) + "-" + ago;
            case Always() -> "always";
            case Chosen(Period days) -> days.text();
        };
    }

    /// The span that a text stands for; empty when it is none.
    static Optional<Span> parse(String text) {
        if (text.equals("always")) {
            return Optional.of(new Always());
        }
        for (Stretch stretch : Stretch.values()) {
            for (int ago = 0; ago <= 1; ago++) {
                var turning = new Turning(stretch, ago);
                if (turning.text().equals(text)) {
                    return Optional.of(turning);
                }
            }
        }
        return Period.parse(text).map(Chosen::new);
    }
}
