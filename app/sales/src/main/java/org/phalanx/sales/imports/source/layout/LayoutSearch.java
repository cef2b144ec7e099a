package org.phalanx.sales.imports.source.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.SourceRow;

/// Finds title rows, header and columns from the first rows of a table.
///
/// The header is the first row with more than half of the cells that rows usually fill; what stands
/// above it are titles, unless that row is no header, for data is never dropped as a title.
public final class LayoutSearch {
    private static final int MOST_TITLES = 20;

    private final List<SourceRow> rows;
    private final boolean steady;

    private LayoutSearch(List<SourceRow> rows, boolean steady) {
        this.rows = rows;
        this.steady = steady;
    }

    /// The layout of rows that all should have the same number of cells.
    ///
    /// @param rows the first rows without blank ones, at least one
    public static Layout ofText(List<SourceRow> rows, Reading reading) {
        return new LayoutSearch(rows, true).find(reading);
    }

    /// The layout of rows that end at their last filled cell.
    ///
    /// @param rows the first rows without blank ones, at least one
    public static Layout ofSheet(List<SourceRow> rows, Reading reading) {
        return new LayoutSearch(rows, false).find(reading);
    }

    private Layout find(Reading reading) {
        Integer saidTitles = reading.titleRows();
        Boolean saidHeader = reading.header();
        int top = saidTitles != null ? Math.min(saidTitles, rows.size() - 1) : topRow();
        boolean header = saidHeader != null ? saidHeader : vote(top).isHeader();
        if (saidTitles == null && top > 0 && !header && !areCaptions(top)) {
            top = 0;
            header = saidHeader != null ? saidHeader : vote(0).isHeader();
        }
        SourceRow first = rows.get(top);
        List<String> names = header ? first.cells() : List.of();
        int width = header ? width(first, top) : plainWidth(top);
        long firstLine = header ? first.line() + 1 : first.line();
        return new Layout(top, header, firstLine, ColumnNames.of(names, width));
    }

    private HeaderVote vote(int top) {
        return new HeaderVote(rows.get(top), rows.subList(top + 1, rows.size()));
    }

    private int topRow() {
        int[] filled = rows.stream().mapToInt(LayoutSearch::filled).sorted().toArray();
        int usual = filled[filled.length / 2];
        for (int i = 0; i < Math.min(MOST_TITLES, rows.size()); i++) {
            if (2 * filled(rows.get(i)) > usual) {
                return i;
            }
        }
        return 0;
    }

    /// Whether the rows above have one text each while the table has more columns.
    private boolean areCaptions(int top) {
        return plainWidth(top) > 2
                && rows.subList(0, top).stream().allMatch(row -> filled(row) == 1);
    }

    private int width(SourceRow header, int top) {
        int named = lastFilled(header);
        int used = 0;
        for (SourceRow row : rows.subList(top + 1, rows.size())) {
            used = Math.max(used, lastFilled(row));
        }
        return Math.max(named, steady ? Math.min(used, header.cells().size()) : used);
    }

    private int plainWidth(int top) {
        Map<Integer, Integer> widths = new HashMap<>();
        int best = 0;
        for (SourceRow row : rows.subList(top, rows.size())) {
            int width = steady ? row.cells().size() : lastFilled(row);
            int count = widths.merge(width, 1, Integer::sum);
            boolean better = steady ? count > widths.getOrDefault(best, 0) : width > best;
            best = better ? width : best;
        }
        return best;
    }

    private static int filled(SourceRow row) {
        int filled = 0;
        for (String cell : row.cells()) {
            filled += cell.isBlank() ? 0 : 1;
        }
        return filled;
    }

    private static int lastFilled(SourceRow row) {
        for (int i = row.cells().size(); i > 0; i--) {
            if (!row.cell(i - 1).isBlank()) {
                return i;
            }
        }
        return 0;
    }
}
