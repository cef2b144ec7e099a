package org.phalanx.sales.demo.company;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// Days of a story, counted from today; people work from Monday to Friday.
///
/// @param today the day on which the story ends
record WorkDays(LocalDate today) {

    /// The working day at or before a day.
    int workday(int day) {
        return switch (today.plusDays(day).getDayOfWeek()) {
            case SATURDAY -> day - 1;
            case SUNDAY -> day - 2;
            default -> day;
        };
    }

    /// The Friday of a day's week.
    int friday(int day) {
        LocalDate date = today.plusDays(day);
        return Math.toIntExact(
                date.with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY)).toEpochDay()
                        - today.toEpochDay());
    }

    /// A moment of a working day, as stories write it.
    String at(int day, int hour, int minute) {
        return String.format(Locale.ROOT, "%+dd %02d:%02d", workday(day), hour, minute);
    }

    /// A date, as stories write it.
    static String date(int day) {
        return String.format(Locale.ROOT, "%+dd", day);
    }
}
