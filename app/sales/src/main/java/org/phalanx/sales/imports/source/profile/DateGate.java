package org.phalanx.sales.imports.source.profile;

import java.util.Locale;

/// Says from the first characters of a text in which forms it may be a date, so that hardly any
/// text is tried in vain.
final class DateGate {
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;
    private static final int SERIAL_DIGITS = 5;
    private static final int COMPACT_DIGITS = 8;
    private static final int YEAR_DIGITS = 4;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

    private DateGate() {}

    /// Bits of the forms, by their numbers.
    static int candidates(String text) {
        int length = text.length();
        int first = digits(text, 0);
        boolean onlyDigits = first == length;
        if (first == SERIAL_DIGITS && (onlyDigits || text.charAt(first) == '.')) {
            return 1 << DateForms.SERIAL;
        }
        if (length < SHORTEST || length > LONGEST) {
            return 0;
        }
        if (first == 0) {
            return startsWithMonth(text) ? (1 << DateForms.NAMED_MDY) : 0;
        }
        if (first == COMPACT_DIGITS) {
            return 1 << DateForms.COMPACT;
        }
        if (onlyDigits) {
            return 0;
        }
        char mark = text.charAt(first);
        return switch (first) {
            case YEAR_DIGITS -> yearFirst(mark);
            case 1, 2 -> dayOrMonthFirst(text, first + 1, mark);
            default -> 0;
        };
    }

    private static int yearFirst(char mark) {
        return switch (mark) {
            case '-' -> 1 << DateForms.ISO;
            case '/' -> 1 << DateForms.YMD_SLASH;
            case '.' -> 1 << DateForms.YMD_POINT;
            case '年' -> 1 << DateForms.CHINESE;
            default -> 0;
        };
    }

    private static int dayOrMonthFirst(String text, int second, char mark) {
        int digits = digits(text, second);
        if (digits == 0) {
            return named(mark);
        }
        int next = second + digits;
        if (digits > 2 || next >= text.length() || text.charAt(next) != mark) {
            return 0;
        }
        int place = "/-.".indexOf(mark);
        int last = digits(text, next + 1);
        if (place < 0 || (last != 2 && last != YEAR_DIGITS)) {
            return 0;
        }
        return last == 2
                ? 0b111 << (DateForms.SHORT_YEARS + 3 * place)
                : 0b11 << (DateForms.LONG_YEARS + 2 * place);
    }

    private static int named(char mark) {
        return switch (mark) {
            case ' ' -> 1 << DateForms.NAMED_DMY;
            case '-' -> (1 << DateForms.NAMED_DMY_DASH) | (1 << DateForms.SHORT_NAMED_DMY_DASH);
            default -> 0;
        };
    }

    private static boolean startsWithMonth(String text) {
        return Character.isLetter(text.charAt(0))
                && MONTHS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static int digits(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i - from;
    }
}
