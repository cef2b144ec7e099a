package org.phalanx.sales.imports.source.profile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.cell.DateText;
import org.phalanx.sales.imports.source.cell.SerialDay;

/// The forms of dates that are looked for in columns, each by its number; those that differ in
/// order alone stand together.
final class DateForms {
    static final int ISO = 0;
    static final int YMD_SLASH = 1;
    static final int YMD_POINT = 2;
    static final int COMPACT = 3;
    static final int CHINESE = 4;

    /// The first of three pairs: month first and day first, with slash, dash and point.
    static final int LONG_YEARS = 5;

    /// The first of three triples: month first, day first and year first, with the same marks.
    static final int SHORT_YEARS = 11;

    static final int NAMED_MDY = 20;
    static final int NAMED_DMY = 21;
    static final int NAMED_DMY_DASH = 22;
    static final int SHORT_NAMED_DMY_DASH = 23;
    static final int SERIAL = 24;
    static final int COUNT = 25;

    private static final List<DateStyle> STYLES =
            Stream.of(
                            "yyyy-M-d",
                            "yyyy/M/d",
                            "yyyy.M.d",
                            "yyyyMMdd",
                            "yyyy年M月d日",
                            "M/d/yyyy",
                            "d/M/yyyy",
                            "M-d-yyyy",
                            "d-M-yyyy",
                            "M.d.yyyy",
                            "d.M.yyyy",
                            "M/d/yy",
                            "d/M/yy",
                            "yy/M/d",
                            "M-d-yy",
                            "d-M-yy",
                            "yy-M-d",
                            "M.d.yy",
                            "d.M.yy",
                            "yy.M.d",
                            "MMM d, yyyy",
                            "d MMM yyyy",
                            "d-MMM-yyyy",
                            "d-MMM-yy",
                            SerialDay.FROM_1900)
                    .map(DateStyle::of)
                    .toList();

    private static final int EARLIEST = 1800;
    private static final int LATEST = 2200;

    private DateForms() {}

    /// Bits of all forms in which the text is a date, and of what else is known of it.
    static long shape(String text) {
        int candidates = DateGate.candidates(text);
        long shape = 0;
        while (candidates != 0) {
            int form = Integer.numberOfTrailingZeros(candidates);
            candidates &= candidates - 1;
            DateText date = STYLES.get(form).match(text);
            if (date != null && isPlausible(date)) {
                shape |= CellShape.bit(form);
                shape |= date.timed() ? CellShape.bit(CellShape.TIMED) : 0;
            }
        }
        return shape == 0 || isPadded(text) ? shape : shape | CellShape.bit(CellShape.UNPADDED);
    }

    /// The style of a form; with two letters for day and month when every value has two digits.
    static DateStyle style(int form, boolean padded) {
        DateStyle style = STYLES.get(form);
        boolean unchanged = !padded || form == COMPACT || form == SERIAL;
        return unchanged
                ? style
                : DateStyle.of(style.pattern().replaceAll("(?<!M)M(?!M)", "MM").replace("d", "dd"));
    }

    /// Whether the year stands first.
    static boolean yearFirst(int form) {
        return STYLES.get(form).pattern().startsWith("y");
    }

    /// The first of the forms that differ from this one in order alone.
    static int familyStart(int form) {
        return form - place(form);
    }

    /// How many forms differ from this one in order alone, itself counted.
    static int familySize(int form) {
        if (form < LONG_YEARS || form >= NAMED_MDY) {
            return 1;
        }
        return form < SHORT_YEARS ? 2 : 3;
    }

    /// The forms of one family, the one that is usual with its mark first: with slashes the month
    /// leads, with dashes and points the day.
    static List<Integer> usualFirst(List<Integer> forms) {
        int first = forms.getFirst();
        boolean slashed = STYLES.get(first).pattern().indexOf('/') >= 0;
        boolean monthFirst = STYLES.get(first).pattern().startsWith("M");
        if (slashed || !monthFirst || forms.size() < 2) {
            return forms;
        }
        List<Integer> swapped = new ArrayList<>(forms);
        Collections.swap(swapped, 0, 1);
        return swapped;
    }

    private static int place(int form) {
        return switch (familySize(form)) {
            case 2 -> (form - LONG_YEARS) % 2;
            case 3 -> (form - SHORT_YEARS) % 3;
            default -> 0;
        };
    }

    private static boolean isPlausible(DateText date) {
        int year = date.local().getYear();
        return year >= EARLIEST && year <= LATEST;
    }

    /// Whether none of the first three numbers has one digit.
    private static boolean isPadded(String text) {
        int run = 0;
        int numbers = 0;
        for (int i = 0; i <= text.length() && numbers < 3; i++) {
            if (i < text.length() && Character.isDigit(text.charAt(i))) {
                run++;
            } else if (run == 1) {
                return false;
            } else if (run > 1) {
                numbers++;
                run = 0;
            }
        }
        return true;
    }
}
