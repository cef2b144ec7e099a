package org.phalanx.kernel.filter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.phalanx.kernel.period.Period;

/// The first or last day of the week, month, quarter or year in which somebody asks, so that "this
/// month" stays this month in whatever is kept.
public enum Turn {
    FIRST_OF_WEEK("firstOfWeek"),
    LAST_OF_WEEK("lastOfWeek"),
    FIRST_OF_MONTH("firstOfMonth"),
    LAST_OF_MONTH("lastOfMonth"),
    FIRST_OF_QUARTER("firstOfQuarter"),
    LAST_OF_QUARTER("lastOfQuarter"),
    FIRST_OF_YEAR("firstOfYear"),
    LAST_OF_YEAR("lastOfYear");

    private final String function;

    Turn(String function) {
        this.function = function;
    }

    /// Its name in rules, where it is a function without arguments.
    public String function() {
        return function;
    }

    /// The turn with this name, if it is one.
    public static Optional<Turn> of(String function) {
        return Arrays.stream(values()).filter(one -> one.function.equals(function)).findFirst();
    }

    /// The day, seen from another; weeks begin on Monday.
    public LocalDate from(LocalDate today) {
        return switch (this) {
            case FIRST_OF_WEEK -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case LAST_OF_WEEK -> today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            case FIRST_OF_MONTH -> today.withDayOfMonth(1);
            case LAST_OF_MONTH -> today.with(TemporalAdjusters.lastDayOfMonth());
            case FIRST_OF_QUARTER -> Period.quarterOf(today).first();
            case LAST_OF_QUARTER -> Period.quarterOf(today).last();
            case FIRST_OF_YEAR -> today.withDayOfYear(1);
            case LAST_OF_YEAR -> today.with(TemporalAdjusters.lastDayOfYear());
        };
    }
}
