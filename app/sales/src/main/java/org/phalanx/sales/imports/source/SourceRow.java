package org.phalanx.sales.imports.source;

import java.util.List;

/// One row of a table as it stands in the file.
///
/// @param line where it begins: line of the file, or row of the sheet, from 1
/// @param cells texts as they stand, never trimmed; as many as the row has
/// @param problems why the row cannot be taken, empty when it can
public record SourceRow(long line, List<String> cells, List<Problem> problems) {

    /// A row without problems.
    public SourceRow(long line, List<String> cells) {
        this(line, cells, List.of());
    }

    /// The text of a cell counted from 0, empty where the row is shorter.
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }

    /// Whether the row can be taken.
    public boolean isSound() {
        return problems.isEmpty();
    }

    /// Whether every cell is blank.
    public boolean isBlank() {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                return false;
            }
        }
        return true;
    }
}
