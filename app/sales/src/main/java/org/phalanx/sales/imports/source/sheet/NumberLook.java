package org.phalanx.sales.imports.source.sheet;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a number in a cell means by its number format.
enum NumberLook {
    PLAIN,
    PERCENT,
    DATE,
    DATE_AND_TIME,
    TIME,
    DURATION;

    /// Quoted and escaped texts, fill and padding marks, colours and conditions.
    private static final Pattern LITERALS =
            Pattern.compile(
                    "\"[^\"]*\"|\\\\.|[_*].|\\[(?!h+]|m+]|s+])[^]]*]", Pattern.CASE_INSENSITIVE);

    private static final Pattern ELAPSED = Pattern.compile("(?i)\\[[hms]+]");
    private static final Pattern CLOCK = Pattern.compile("(?i)h|s|am/pm|上午");
    private static final Pattern CALENDAR = Pattern.compile("(?i)[yd]|(?<![a-z])m{3,5}(?![a-z])");
    private static final Pattern MONTHS = Pattern.compile("(?i)m");

    /// The look of a format.
    ///
    /// @param id number of the format, null when the cell has none
    /// @param format its code, null for those that a program brings along in its own language
    static NumberLook of(@Nullable Integer id, @Nullable String format) {
        if (format == null) {
            return id == null ? PLAIN : builtIn(id);
        }
        if (format.equalsIgnoreCase("General")) {
            return PLAIN;
        }
        String first = format.split(";", 2)[0];
        String code = LITERALS.matcher(first).replaceAll("");
        if (ELAPSED.matcher(code).find()) {
            return DURATION;
        }
        if (code.indexOf('0') >= 0 || code.indexOf('#') >= 0 || code.indexOf('?') >= 0) {
            // fractions of seconds are the only digits in a format of times
            boolean fraction = code.matches("(?i).*s\\.0+.*");
            if (!fraction) {
                return code.indexOf('%') >= 0 ? PERCENT : PLAIN;
            }
        }
        boolean clock = CLOCK.matcher(code).find();
        boolean calendar = CALENDAR.matcher(code).find();
        if (calendar) {
            return clock ? DATE_AND_TIME : DATE;
        }
        if (clock) {
            return TIME;
        }
        return MONTHS.matcher(code).find() ? DATE : PLAIN;
    }

    /// The formats that East Asian versions bring along, whose codes are not in the file.
    private static NumberLook builtIn(int id) {
        if (id == 22) {
            return DATE_AND_TIME;
        }
        boolean clock = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 55 || id == 56;
        boolean calendar =
                (id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
        if (clock) {
            return TIME;
        }
        if (id >= 45 && id <= 47) {
            return DURATION;
        }
        return calendar ? DATE : PLAIN;
    }
}
