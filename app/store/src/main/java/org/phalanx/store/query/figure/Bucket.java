package org.phalanx.store.query.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.type.Kind;
import org.phalanx.store.query.sql.CalendarSql;

/// Periods of the calendar by which dates and moments are grouped, in the workspace's time zone.
public enum Bucket {
    /// `2017`
    YEAR,
    /// `2017-Q1`
    QUARTER,
    /// `2017-03`
    MONTH,
    /// ISO weeks: `2017-W09`
    WEEK,
    /// `2017-03-01`
    DAY;

    private static final int WEEK_TEXT = 8;

    /// The word for it on the command line: `quarter`.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The bucket with this word, if it is one.
    public static Optional<Bucket> of(String key) {
        return Arrays.stream(values()).filter(bucket -> bucket.key().equals(key)).findFirst();
    }

    /// The days of one of its periods.
    public Period period(String text) {
        if (this == WEEK) {
            LocalDate monday = LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE);
            return new Period(monday, monday.plusDays(6), text);
        }
        return Period.parse(text).orElseThrow(() -> new IllegalArgumentException(text));
    }

    /// The text of the period that holds a day.
    public String text(LocalDate day) {
        return switch (this) {
            case YEAR -> String.valueOf(day.getYear());
            case QUARTER -> Period.quarterOf(day).text();
            case MONTH -> YearMonth.from(day).toString();
            case WEEK -> DateTimeFormatter.ISO_WEEK_DATE.format(day).substring(0, WEEK_TEXT);
            case DAY -> day.toString();
        };
    }

    /// The text of the period in which a column's date or moment falls.
    String sql(CalendarSql calendar, Kind kind, String column) {
        boolean date = kind == Kind.DATE;
        return switch (this) {
            case YEAR -> date ? "substr(" + column + ", 1, 4)" : text(calendar, kind, column, "%Y");
            case MONTH ->
                    date ? "substr(" + column + ", 1, 7)" : text(calendar, kind, column, "%Y-%m");
            case DAY -> calendar.day(kind, column);
            case WEEK -> text(calendar, kind, column, "%G-W%V");
            case QUARTER ->
                    quarter(YEAR.sql(calendar, kind, column), month(calendar, kind, column));
        };
    }

    private static String text(CalendarSql calendar, Kind kind, String column, String format) {
        return calendar.formatted(kind, column, format);
    }

    private static String month(CalendarSql calendar, Kind kind, String column) {
        return kind == Kind.DATE
                ? "substr(" + column + ", 6, 2)"
                : calendar.formatted(kind, column, "%m");
    }

    private static String quarter(String year, String month) {
        return year + " || '-Q' || ((CAST(" + month + " AS INTEGER) + 2) / 3)";
    }
}
