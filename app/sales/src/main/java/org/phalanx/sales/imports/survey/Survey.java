package org.phalanx.sales.imports.survey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.cell.DateStyle;

/// A table looked through once before its rows are imported.
///
/// @param superseded lines of rows whose key comes again further down: the last one counts
/// @param keys what rows are called, for those that name each other
/// @param dates how dates are written where the mapping gives a choice, by column
/// @param namesItself whether rows name other rows of the same table
public record Survey(
        Set<Long> superseded, FileKeys keys, Map<Integer, DateStyle> dates, boolean namesItself) {

    /// Looks through a table.
    ///
    /// @throws org.phalanx.sales.imports.source.SourceRefused when it can't be read to its end
    public static Survey of(SourceTable table, RecordType type, FileEntry entry, Columns columns) {
        var skips = new Skips(entry, columns);
        var doubles = new Doubles(new RawKeys(entry.keys(type), columns));
        var votes = new FormatVotes(columns);
        Map<String, List<Integer>> names = names(type, columns);
        var keys = new FileKeys(type.key());
        try (SourceRows rows = table.rows()) {
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                if (row.isSound() && !skips.skips(row)) {
                    votes.count(row);
                    doubles.count(row);
                    names.forEach((field, filling) ->
                            keys.put(field, RawKeys.first(row, filling), row.line()));
                }
            }
        }
        return new Survey(doubles.superseded, keys, votes.chosen(), !names.isEmpty());
    }

    /// The columns by which rows name each other, by field.
    private static Map<String, List<Integer>> names(RecordType type, Columns columns) {
        var names = new HashMap<String, List<Integer>>();
        for (Columns.Use use : columns.uses()) {
            boolean own =
                    use.target().rest().isEmpty()
                            && type.field(use.target().field()).kind().isReference()
                            && type.field(use.target().field()).target().equals(type.key());
            if (own) {
                for (String field : use.target().link().fields(type)) {
                    names.put(field, columns.filling(field));
                }
            }
        }
        names.values().removeIf(List::isEmpty);
        return names;
    }

    /// Remembers keys and where each came last.
    private static final class Doubles {
        private final RawKeys raw;
        private final Map<String, Long> seen = new HashMap<>();
        private final Set<Long> superseded = new HashSet<>();

        Doubles(RawKeys raw) {
            this.raw = raw;
        }

        void count(SourceRow row) {
            String key = raw.of(row);
            Long before = key == null ? null : seen.put(key, row.line());
            if (before != null) {
                superseded.add(before);
            }
        }
    }
}
