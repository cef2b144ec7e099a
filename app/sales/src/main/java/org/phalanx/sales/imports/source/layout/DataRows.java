package org.phalanx.sales.imports.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;

/// The rows of data alone, each compared with the columns.
public final class DataRows implements SourceRows {
    private final SourceRows all;
    private final Layout layout;
    private final int columns;
    private final boolean steady;
    private @Nullable SourceRow next;

    private DataRows(SourceRows all, Layout layout, boolean steady) {
        this.all = all;
        this.layout = layout;
        this.columns = layout.columns().size();
        this.steady = steady;
    }

    /// Rows that must have as many cells as there are columns.
    public static DataRows ofText(SourceRows all, Layout layout) {
        return new DataRows(all, layout, true);
    }

    /// Rows that end at their last filled cell.
    public static DataRows ofSheet(SourceRows all, Layout layout) {
        return new DataRows(all, layout, false);
    }

    @Override
    public boolean hasNext() {
        while (next == null && all.hasNext()) {
            SourceRow row = all.next();
            next = row.line() < layout.firstLine() ? null : compared(row);
        }
        return next != null;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    @Override
    public long blankLines() {
        return all.blankLines();
    }

    @Override
    public void close() {
        all.close();
    }

    private SourceRow compared(SourceRow row) {
        int count = row.cells().size();
        if (count == columns || (count < columns && !steady)) {
            return row;
        }
        if (count < columns) {
            return with(row, problem(row, count + 1, Reason.TOO_FEW_CELLS));
        }
        for (int i = columns; i < count; i++) {
            if (!row.cell(i).isBlank()) {
                return with(row, problem(row, i + 1, Reason.TOO_MANY_CELLS));
            }
        }
        // separators at the end of a line that say nothing
        return new SourceRow(row.line(), row.cells().subList(0, columns), row.problems());
    }

    private Problem problem(SourceRow row, int column, Reason reason) {
        String count = Integer.toString(row.cells().size());
        return Problem.at(row.line(), column, reason, count, Integer.toString(columns));
    }

    private static SourceRow with(SourceRow row, Problem problem) {
        List<Problem> problems = new ArrayList<>(row.problems());
        problems.add(problem);
        return new SourceRow(row.line(), row.cells(), List.copyOf(problems));
    }
}
