package org.phalanx.sales.imports.source.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Cells that are merged over several rows: the file has their value in the first row alone, people
/// see it beside each.
final class Merged {

    private static final Pattern RANGE =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7}):\\$?[A-Za-z]{1,3}\\$?(\\d{1,7})");
    private static final int LETTERS = 26;

    /// Sheets with more are drawings rather than tables.
    private static final int MOST = 100_000;

    private final List<Range> ranges = new ArrayList<>();

    /// @param column from 0
    /// @param from first row, from 1
    /// @param to last row
    private record Range(int column, long from, long to) {}

    /// Notes a range such as `A2:A5`; what is merged within one row alone isn't of interest.
    void add(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (matcher.matches() && ranges.size() < MOST) {
            long from = Long.parseLong(matcher.group(2));
            long to = Long.parseLong(matcher.group(3));
            if (to > from) {
                ranges.add(new Range(column(matcher.group(1)), from, to));
            }
        }
    }

    private static int column(String letters) {
        int column = 0;
        for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * LETTERS + letter - 'A' + 1;
        }
        return column - 1;
    }

    /// Fills the rows of a sheet, asked for in their order.
    Filler filler() {
        ranges.sort(Comparator.comparingLong(Range::from));
        return new Filler(ranges.iterator());
    }

    /// Carries values down.
    static final class Filler {

        private final Iterator<Range> coming;
        private final List<Carried> carried = new ArrayList<>();
        private Optional<Range> next;

        private record Carried(Range range, String value) {}

        private Filler(Iterator<Range> coming) {
            this.coming = coming;
            this.next = following();
        }

        private Optional<Range> following() {
            return coming.hasNext() ? Optional.of(coming.next()) : Optional.empty();
        }

        /// Fills a row that has something in it, in place.
        ///
        /// @return how many cells it has now, up to the last filled one
        int fill(long row, List<String> cells, int filled) {
            carried.removeIf(one -> one.range().to() < row);
            int width = filled;
            if (filled > 0) {
                for (Carried one : carried) {
                    int column = one.range().column();
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    if (cells.get(column).isBlank()) {
                        cells.set(column, one.value());
                        width = Math.max(width, column + 1);
                    }
                }
            }
            while (next.isPresent() && next.get().from() <= row) {
                Range range = next.get();
                boolean begins = range.from() == row && range.column() < cells.size();
                if (begins && !cells.get(range.column()).isBlank()) {
                    carried.add(new Carried(range, cells.get(range.column())));
                }
                next = following();
            }
            return width;
        }
    }
}
