package org.phalanx.sales.exports;

import java.util.List;

/// How wide the columns of a sheet must be to show their header and their first rows.
final class ColumnWidths {
    private static final int LEAST = 8;
    private static final int MOST = 60;
    private static final int DAY = 11;
    private static final int MOMENT = 19;
    private static final int MARGIN = 2;
    private static final int FIRST_WIDE = 0x1100;

    private final int[] widths;

    ColumnWidths(List<String> labels) {
        widths = new int[labels.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = width(labels.get(i));
        }
    }

    void add(List<Cell> row) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], width(row.get(i)));
        }
    }

    /// In characters of Latin text.
    int of(int column) {
        return Math.clamp((long) widths[column] + MARGIN, LEAST, MOST);
    }

    private static int width(Cell cell) {
        return switch (cell) {
            case Cell.Text(var text) -> width(text);
            case Cell.Decimal(var number) -> number.toPlainString().length();
            case Cell.Date _ -> DAY;
            case Cell.Moment _ -> MOMENT;
            case Cell.YesNo _, Cell.Empty _ -> 0;
        };
    }

    /// An ideograph takes the place of two letters.
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length() && width < MOST; i++) {
            width += text.charAt(i) >= FIRST_WIDE ? 2 : 1;
        }
        return width;
    }
}
