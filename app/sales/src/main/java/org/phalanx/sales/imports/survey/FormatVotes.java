package org.phalanx.sales.imports.survey;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.cell.CellFormat;
import org.phalanx.sales.imports.source.cell.DateStyle;
import org.phalanx.sales.imports.source.cell.Parsed;

/// Finds which of the patterns that a mapping allows reads every cell of a column.
final class FormatVotes {

    private static final ZoneId ANY = ZoneOffset.UTC;

    private final List<Column> columns = new ArrayList<>();

    private static final class Column {
        private final int index;
        private final List<DateStyle> styles;
        private final long[] misses;

        Column(int index, List<String> patterns) {
            this.index = index;
            this.styles = patterns.stream().map(DateStyle::of).toList();
            this.misses = new long[patterns.size()];
        }
    }

    FormatVotes(Columns of) {
        for (Columns.Use use : of.uses()) {
            CellRule rule = use.target().cell();
            if (rule.formats().size() > 1
                    && columns.stream().noneMatch(column -> column.index == use.index())) {
                columns.add(new Column(use.index(), rule.formats()));
            }
        }
    }

    void count(SourceRow row) {
        for (Column column : columns) {
            String cell = row.cell(column.index);
            if (!cell.isBlank()) {
                for (int i = 0; i < column.misses.length; i++) {
                    if (!reads(column.styles.get(i), cell)) {
                        column.misses[i]++;
                    }
                }
            }
        }
    }

    private static boolean reads(DateStyle style, String cell) {
        return new CellFormat(style, CellFormat.PLAIN.numbers(), Set.of()).date(cell, ANY)
                instanceof Parsed.Value<?>;
    }

    /// The pattern with the fewest misses for each column that has a choice.
    Map<Integer, DateStyle> chosen() {
        var chosen = new HashMap<Integer, DateStyle>();
        for (Column column : columns) {
            int best = 0;
            for (int i = 1; i < column.misses.length; i++) {
                best = column.misses[i] < column.misses[best] ? i : best;
            }
            chosen.put(column.index, column.styles.get(best));
        }
        return chosen;
    }
}
