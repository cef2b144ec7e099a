package org.phalanx.sales.imports.source.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.cell.NumberStyle;

/// The styles of numbers that fit most cells of a column, the likelier first; two only when every
/// number means something else with the other decimal mark.
///
/// @param styles at least one
/// @param fits how many cells are numbers, 0 when some are codes whose digits a number would lose
/// @param whole how many of them are whole
record NumberChoice(List<NumberStyle> styles, long fits, long whole) {

    static NumberChoice of(long[] counts, @Nullable String currency) {
        long point = counts[CellShape.NUMBER_POINT];
        long comma = counts[CellShape.NUMBER_COMMA];
        long fits = counts[CellShape.CODE] > 0 ? 0 : Math.max(point, comma);
        boolean pointed = point >= comma;
        long whole = counts[pointed ? CellShape.WHOLE_POINT : CellShape.WHOLE_COMMA];
        boolean marked = counts[CellShape.mark('.')] + counts[CellShape.mark(',')] > 0;
        NumberStyle first = style(counts, pointed ? '.' : ',', currency);
        boolean doubtful = point == comma && marked;
        List<NumberStyle> styles =
                doubtful ? List.of(first, style(counts, ',', currency)) : List.of(first);
        return new NumberChoice(styles, fits, Math.min(whole, fits));
    }

    private static NumberStyle style(long[] counts, char decimalMark, @Nullable String currency) {
        boolean percent = counts[CellShape.PERCENT] > 0;
        return new NumberStyle(decimalMark, grouping(counts, decimalMark), percent, currency);
    }

    private static @Nullable Character grouping(long[] counts, char decimalMark) {
        Character most = null;
        for (char mark : CellShape.MARKS.toCharArray()) {
            long count = counts[CellShape.mark(mark)];
            if (mark != decimalMark && count > 0) {
                boolean more = most == null || count > counts[CellShape.mark(most)];
                most = more ? Character.valueOf(mark) : most;
            }
        }
        return most;
    }
}
