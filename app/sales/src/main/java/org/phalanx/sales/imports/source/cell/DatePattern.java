package org.phalanx.sales.imports.source.cell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes forgiving formatters from date patterns: one or two digits, months in full or short, any
/// case.
final class DatePattern {
    private static final Pattern PIECE = Pattern.compile("y+|u+|M+|d+|'[^']*'|.");
    private static final Pattern TIME = Pattern.compile("('T'|[ ,T])*[Hhak].*$");
    private static final Map<Long, String> SHORT_MONTHS =
            months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");
    private static final Map<Long, String> LONG_MONTHS =
            months(
                    "January February March April May June July August September October November"
                            + " December");

    private DatePattern() {}

    /// The part of a pattern that is about the date, without what it says about the time.
    static String dateOnly(String pattern) {
        return TIME.matcher(pattern).replaceFirst("");
    }

    static DateTimeFormatter formatter(String pattern) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        boolean compact = pattern.matches("[a-zA-Z]+");
        Matcher pieces = PIECE.matcher(pattern);
        String seen = "";
        while (pieces.find()) {
            String piece = pieces.group();
            append(builder, piece, compact);
            seen += piece.charAt(0);
        }
        if (!seen.matches(".*[yu].*") || seen.indexOf('M') < 0 || seen.indexOf('d') < 0) {
            throw new IllegalArgumentException("no day, month and year in pattern " + pattern);
        }
        return builder.toFormatter(Locale.ENGLISH);
    }

    private static void append(DateTimeFormatterBuilder builder, String piece, boolean compact) {
        switch (piece.charAt(0)) {
            case 'y', 'u' -> appendYear(builder, piece.length());
            case 'M' -> appendMonth(builder, piece.length(), compact);
            case 'd' -> appendNumber(builder, ChronoField.DAY_OF_MONTH, compact);
            case '\'' -> builder.appendLiteral(piece.substring(1, piece.length() - 1));
            case ',' -> optional(builder, ",");
            default -> builder.appendLiteral(piece);
        }
    }

    private static void appendYear(DateTimeFormatterBuilder builder, int letters) {
        if (letters == 2) {
            builder.appendValueReduced(
                    ChronoField.YEAR, 2, 2, LocalDate.of(DateStyle.CENTURY_START, 1, 1));
        } else {
            builder.appendValue(ChronoField.YEAR, 4);
        }
    }

    private static void appendMonth(
            DateTimeFormatterBuilder builder, int letters, boolean compact) {
        if (letters < 3) {
            appendNumber(builder, ChronoField.MONTH_OF_YEAR, compact);
        } else {
            builder.optionalStart()
                    .appendText(ChronoField.MONTH_OF_YEAR, LONG_MONTHS)
                    .optionalEnd()
                    .optionalStart()
                    .appendText(ChronoField.MONTH_OF_YEAR, SHORT_MONTHS)
                    .optionalEnd();
            optional(builder, ".");
        }
    }

    private static void appendNumber(
            DateTimeFormatterBuilder builder, ChronoField field, boolean compact) {
        if (compact) {
            builder.appendValue(field, 2);
        } else {
            builder.appendValue(field, 1, 2, SignStyle.NOT_NEGATIVE);
        }
    }

    private static void optional(DateTimeFormatterBuilder builder, String literal) {
        builder.optionalStart().appendLiteral(literal).optionalEnd();
    }

    private static Map<Long, String> months(String names) {
        String[] each = names.split(" ", -1);
        Map<Long, String> months = new HashMap<>();
        for (int i = 0; i < each.length; i++) {
            months.put(i + 1L, each[i]);
        }
        return Map.copyOf(months);
    }
}
