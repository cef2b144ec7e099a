package org.phalanx.sales.imports.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.SourceRow;

/// What tells the rows of a file from each other, by the texts of their cells: enough to see
/// doubles before anything is read as a value.
final class RawKeys {

    private static final char BETWEEN = '\u001F';

    /// For each key the columns that fill its fields.
    private final List<List<List<Integer>>> keys = new ArrayList<>();

    RawKeys(List<List<String>> match, Columns columns) {
        for (List<String> key : match) {
            List<List<Integer>> filling = key.stream().map(columns::filling).toList();
            if (filling.stream().noneMatch(List::isEmpty)) {
                keys.add(filling);
            }
        }
    }

    /// The text of the first key that a row has in full, or null.
    @Nullable String of(SourceRow row) {
        for (int i = 0; i < keys.size(); i++) {
            String key = of(row, i);
            if (key != null) {
                return key;
            }
        }
        return null;
    }

    private @Nullable String of(SourceRow row, int i) {
        var text = new StringBuilder().append((char) i);
        for (List<Integer> columns : keys.get(i)) {
            String cell = first(row, columns);
            if (cell.isEmpty()) {
                return null;
            }
            text.append(BETWEEN).append(cell);
        }
        return text.toString();
    }

    static String first(SourceRow row, List<Integer> columns) {
        for (int column : columns) {
            String cell = row.cell(column).strip();
            if (!cell.isEmpty()) {
                return cell;
            }
        }
        return "";
    }
}
