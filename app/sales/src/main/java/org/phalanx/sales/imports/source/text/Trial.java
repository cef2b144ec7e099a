package org.phalanx.sales.imports.source.text;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;

/// A sample read in one dialect, with how well it went.
///
/// @param dialect the dialect
/// @param rows the rows without blank ones
/// @param broken whether the quotes of the dialect do not fit the text
/// @param isWhole whether the rows are all there are
record Trial(Dialect dialect, List<SourceRow> rows, boolean broken, boolean isWhole) {
    private static final int MOST_ROWS = 500;
    private static final int MOST_TITLES = 20;

    /// Reads a sample.
    ///
    /// @param whole whether the sample is the whole text, so that its last row is complete
    static Trial of(Path file, String sample, boolean whole, Dialect dialect) {
        List<SourceRow> rows = new ArrayList<>();
        boolean broken = false;
        try (DelimitedRows reading = new DelimitedRows(file, new StringReader(sample), dialect)) {
            while (reading.hasNext() && rows.size() < MOST_ROWS) {
                rows.add(reading.next());
            }
            if (!whole && !reading.hasNext() && rows.size() > 1) {
                rows.removeLast();
            }
        } catch (SourceRefused refused) {
            // a sample may end within quotes; nothing else may go wrong
            broken = whole || !isCut(refused, sample);
        }
        return new Trial(dialect, rows, broken, whole && rows.size() < MOST_ROWS);
    }

    private static boolean isCut(SourceRefused refused, String sample) {
        long lines = sample.lines().count();
        return switch (refused.problem().reason()) {
            case OPEN_QUOTE -> refused.problem().line() * 2 > lines;
            default -> false;
        };
    }

    /// How well the dialect fits: 0 for a single column, else the more the evener the rows, the
    /// more columns, and the fewer cells that look as if another separator were meant.
    double score() {
        int width = usualWidth();
        if (width < 2 || rows.isEmpty()) {
            return 0;
        }
        int titles = titles(width);
        List<SourceRow> table = rows.subList(titles, rows.size());
        double even = share(table, width);
        double doubt = broken ? 0.3 : 1;
        double above = titles > 0 ? 0.85 : 1;
        double log = Math.log(width + 1.0) / Math.log(2);
        return even
                * even
                * log
                * (0.3 + 0.7 * tidiness(table))
                * doubt
                * above
                * rarity(width, even);
    }

    /// Separators that are letters of every text must split it evenly into several columns.
    private double rarity(int width, double even) {
        boolean usual = ",;\t|".indexOf(dialect.separator()) >= 0;
        boolean convincing = width >= 3 && even > 0.95 && rows.size() > 1;
        return usual ? 1 : convincing ? 0.6 : 0;
    }

    private int usualWidth() {
        Map<Integer, Integer> widths = new HashMap<>();
        int best = 0;
        for (SourceRow row : rows) {
            int width = row.cells().size();
            int count = widths.merge(width, 1, Integer::sum);
            best = count > widths.getOrDefault(best, 0) ? width : best;
        }
        return best;
    }

    private int titles(int width) {
        int titles = 0;
        int limit = Math.min(MOST_TITLES, rows.size() - 1);
        while (titles < limit && rows.get(titles).cells().size() < width) {
            titles++;
        }
        return titles;
    }

    private static double share(List<SourceRow> table, int width) {
        long even = table.stream().filter(row -> row.cells().size() == width).count();
        return (double) even / table.size();
    }

    private double tidiness(List<SourceRow> table) {
        int cells = 0;
        int tidy = 0;
        for (SourceRow row : table) {
            for (String cell : row.cells()) {
                cells++;
                tidy += isTidy(cell) ? 1 : 0;
            }
            tidy -= row.isSound() ? 0 : 1;
        }
        return cells == 0 ? 0 : (double) tidy / cells;
    }

    /// Whether no other separator stands in the cell as one would: between characters other than
    /// blanks; a comma or point between digits is part of a number.
    private boolean isTidy(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean suspect = c == ';' || c == '|' || c == '\t' || c == ',';
            if (suspect && c != dialect.separator()) {
                boolean open = i + 1 < cell.length() && !Character.isWhitespace(cell.charAt(i + 1));
                boolean number = c == ',' && open && Character.isDigit(cell.charAt(i + 1));
                if (c == '\t' || (open && !number)) {
                    return false;
                }
            }
        }
        return true;
    }
}
