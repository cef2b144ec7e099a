package org.phalanx.sales.imports.source.profile;

import java.util.List;
import java.util.Optional;
import org.phalanx.sales.imports.source.Problem;

/// What a table holds, found by reading it to its end.
///
/// @param columns in the order of the file
/// @param rows rows that can be taken
/// @param blankLines lines passed over
/// @param badRows rows that cannot be taken, which no column counts
/// @param firstProblems what is wrong with the first of them
public record TableProfile(
        List<ColumnProfile> columns,
        long rows,
        long blankLines,
        long badRows,
        List<Problem> firstProblems) {

    public TableProfile {
        columns = List.copyOf(columns);
        firstProblems = List.copyOf(firstProblems);
    }

    /// The column of this name.
    public Optional<ColumnProfile> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
