package org.phalanx.sales.imports.source.cell;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Reason;

/// How dates are written in a column: the order of day, month and year, and the marks between them.
///
/// The pattern is that of [DateTimeFormatter] for the date alone, such as `d/M/yyyy`, or
/// `serial-1900` and `serial-1904` for the day numbers of spreadsheets. A time may follow in any
/// usual form, with or without AM, PM, 上午, 下午 and offset. Two digits of a year mean 1950 to 2049.
/// Numbers of one and two digits are both read, whatever the pattern shows.
public final class DateStyle {
    /// The first of the hundred years that two digits can mean.
    public static final int CENTURY_START = 1950;

    private final String pattern;
    private final @Nullable DateTimeFormatter formatter;

    private DateStyle(String pattern, @Nullable DateTimeFormatter formatter) {
        this.pattern = pattern;
        this.formatter = formatter;
    }

    /// The style of a pattern.
    ///
    /// @throws IllegalArgumentException when the pattern has no day, month and year
    public static DateStyle of(String pattern) {
        if (SerialDay.isSerial(pattern)) {
            return new DateStyle(pattern, null);
        }
        String date = DatePattern.dateOnly(pattern);
        return new DateStyle(date, DatePattern.formatter(date));
    }

    /// The pattern.
    public String pattern() {
        return pattern;
    }

    /// The day that a text says; a moment with an offset is seen from the time zone.
    public Parsed<LocalDate> date(String text, ZoneId zone) {
        return read(text).then(read -> Parsed.of(read.in(zone).toLocalDate()));
    }

    /// The moment that a text says; one without an offset is meant in the time zone, a day begins.
    public Parsed<Instant> instant(String text, ZoneId zone) {
        return read(text).then(read -> Parsed.of(read.instant(zone)));
    }

    /// Whether the text fits, and whether it has a time and an offset; null when it does not fit.
    public @Nullable DateText match(String text) {
        return read(text) instanceof Parsed.Value<DateText>(DateText read) ? read : null;
    }

    private Parsed<DateText> read(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Parsed.blank();
        }
        if (formatter == null) {
            return SerialDay.read(stripped, pattern);
        }
        ParsePosition position = new ParsePosition(0);
        TemporalAccessor fields = formatter.parseUnresolved(stripped, position);
        boolean complete = fields != null && isComplete(fields);
        TimeText time = complete ? TimeText.of(stripped, position.getIndex()) : null;
        if (fields == null || time == null) {
            return Parsed.unreadable(Reason.NOT_A_DATE, stripped, pattern);
        }
        try {
            return Parsed.of(time.on(date(fields)));
        } catch (DateTimeException notInCalendar) {
            return Parsed.unreadable(Reason.NO_SUCH_DATE, stripped);
        }
    }

    private static boolean isComplete(TemporalAccessor fields) {
        return fields.isSupported(ChronoField.YEAR)
                && fields.isSupported(ChronoField.MONTH_OF_YEAR)
                && fields.isSupported(ChronoField.DAY_OF_MONTH);
    }

    private static LocalDate date(TemporalAccessor fields) {
        return LocalDate.of(
                Math.toIntExact(fields.getLong(ChronoField.YEAR)),
                Math.toIntExact(fields.getLong(ChronoField.MONTH_OF_YEAR)),
                Math.toIntExact(fields.getLong(ChronoField.DAY_OF_MONTH)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DateStyle style && style.pattern.equals(pattern);
    }

    @Override
    public int hashCode() {
        return Objects.hash(pattern);
    }

    @Override
    public String toString() {
        return pattern;
    }
}
