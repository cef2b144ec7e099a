package org.phalanx.sales.imports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What became of one table for one entry of the mapping.
///
/// @param file its name
/// @param type key of the type that rows become; empty when that was never known
/// @param counts of its rows
/// @param columns what became of the cells of each column that fills something
/// @param unread headers that the mapping doesn't know
/// @param problems the first of them; a problem of line 0 concerns the whole file
/// @param left the first of the values that are left out of rows that are taken
/// @param errors where the refused rows were written; null when there are none
public record FileReport(
        String file,
        String type,
        Counts counts,
        List<ColumnReport> columns,
        List<String> unread,
        List<RowProblem> problems,
        List<RowProblem> left,
        @Nullable Path errors) {

    /// So many problems of a file are told; the file of refused rows has all of them.
    public static final int MOST_PROBLEMS = 10_000;

    public FileReport {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
        problems = List.copyOf(problems);
        left = List.copyOf(left);
    }

    /// A file of which nothing is taken.
    public static FileReport refused(String file, String type, RowProblem why) {
        return new FileReport(
                file, type, Counts.NONE, List.of(), List.of(), List.of(why), List.of(), null);
    }

    /// What became of the cells that should fill a field, if a column does.
    public Optional<ColumnReport> column(String header, String path) {
        return columns.stream()
                .filter(column -> column.header().equals(header) && column.path().equals(path))
                .findFirst();
    }
}
