package org.phalanx.kernel.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A span of days that people report by: `2017`, `2017-Q1`, `2017-03`, `2017-03-01`, or two of them
/// as `2017-03-01..2017-04-15`.
///
/// @param first first day
/// @param last last day, inclusive
/// @param text as it was written
public record Period(LocalDate first, LocalDate last, String text) {

    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-?[Qq]([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    public Period {
        if (last.isBefore(first)) {
            throw new DateTimeException(text + " ends before it starts");
        }
    }

    /// Reads a period; empty when it is none.
    public static Optional<Period> parse(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots < 0) {
                return single(text.strip());
            }
            Optional<Period> from = single(text.substring(0, dots).strip());
            Optional<Period> to = single(text.substring(dots + 2).strip());
            if (from.isEmpty() || to.isEmpty()) {
                return Optional.empty();
            }
            return Optional.of(new Period(from.get().first, to.get().last, text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Period> single(String text) {
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            LocalDate first = LocalDate.of(number(year, 1), 1, 1);
            return Optional.of(new Period(first, first.plusYears(1).minusDays(1), text));
        }
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return Optional.of(quarter(number(quarter, 1), number(quarter, 2)));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            YearMonth of = YearMonth.of(number(month, 1), number(month, 2));
            return Optional.of(new Period(of.atDay(1), of.atEndOfMonth(), text));
        }
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            LocalDate of = LocalDate.of(number(day, 1), number(day, 2), number(day, 3));
            return Optional.of(new Period(of, of, text));
        }
        return Optional.empty();
    }

    /// A calendar quarter.
    public static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(first, first.plusMonths(3).minusDays(1), year + "-Q" + quarter);
    }

    /// The calendar quarter of a day.
    public static Period quarterOf(LocalDate day) {
        return quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /// Whether the day lies in it.
    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
