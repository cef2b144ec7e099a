package org.phalanx.sales.imports.source.cell;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What follows a date: a time in one of the usual forms, or nothing.
///
/// @param clock the numbers as written, null without a time
/// @param half 0 before noon, 1 after, -1 when not said
/// @param offset from UTC, or null
record TimeText(@Nullable Clock clock, int half, @Nullable ZoneOffset offset) {
    private static final Pattern FORM =
            Pattern.compile(
                    "[T, ] ?(?<early>[上下]午)? ?(?<hour>\\d{1,2}):(?<minute>\\d\\d)"
                            + "(?::(?<second>\\d\\d)(?:[.,](?<fraction>\\d{1,9}))?)?"
                            + " ?(?<late>[AP]M)?"
                            + " ?(?<offset>Z|UTC|GMT|[+-]\\d\\d(?::?\\d\\d)?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final TimeText NONE = new TimeText(null, -1, null);
    private static final int NOON = 12;
    private static final int NANO_DIGITS = 9;

    /// Reads from a place to the end; null when something else stands there.
    static @Nullable TimeText of(String text, int from) {
        if (from == text.length()) {
            return NONE;
        }
        Matcher matcher = FORM.matcher(text).region(from, text.length());
        if (!matcher.matches()) {
            return null;
        }
        Clock clock =
                new Clock(
                        number(matcher.group("hour")),
                        number(matcher.group("minute")),
                        number(matcher.group("second")),
                        nanos(matcher.group("fraction")));
        int half = half(matcher.group("early"), matcher.group("late"));
        return new TimeText(clock, half, offset(matcher.group("offset")));
    }

    /// The time on a day.
    ///
    /// @throws java.time.DateTimeException when no clock shows it
    DateText on(LocalDate day) {
        Clock said = clock;
        if (said == null) {
            return new DateText(day.atStartOfDay(), false, null);
        }
        boolean halved = half >= 0 && said.hour() <= NOON;
        int hour = halved ? said.hour() % NOON + half * NOON : said.hour();
        LocalTime time = LocalTime.of(hour, said.minute(), said.second(), said.nano());
        return new DateText(day.atTime(time), true, offset);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String digits) {
        return digits == null
                ? 0
                : Integer.parseInt(digits + "0".repeat(NANO_DIGITS - digits.length()));
    }

    private static int half(@Nullable String early, @Nullable String late) {
        if (early == null && late == null) {
            return -1;
        }
        return "下午".equals(early) || "PM".equalsIgnoreCase(late) ? 1 : 0;
    }

    private static @Nullable ZoneOffset offset(@Nullable String said) {
        if (said == null) {
            return null;
        }
        boolean signed = said.charAt(0) == '+' || said.charAt(0) == '-';
        return signed ? ZoneOffset.of(said) : ZoneOffset.UTC;
    }

    /// The numbers as they stand, perhaps none that a clock shows.
    record Clock(int hour, int minute, int second, int nano) {}
}
