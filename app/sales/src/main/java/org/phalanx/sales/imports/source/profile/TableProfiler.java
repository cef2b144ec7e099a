package org.phalanx.sales.imports.source.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

/// Finds out what the columns of a table hold, in one pass over all rows.
public final class TableProfiler {
    private static final int STEP = 1_000;

    /// Below this, telling others about the work costs more than they do.
    private static final int WORTH_SHARING = 200;

    private static final int PROBLEMS = 100;

    private final List<ColumnTally> columns;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SourceRow> block = new ArrayList<>(STEP);
    private long rows;
    private long badRows;

    private TableProfiler(SourceTable table) {
        columns = table.columns().stream().map(ColumnTally::new).toList();
    }

    /// Reads a table to its end.
    ///
    /// @throws org.phalanx.sales.imports.source.SourceRefused when it cannot be read so far
    public static TableProfile profile(SourceTable table) {
        return profile(table, rows -> true);
    }

    /// Reads a table to its end, or as long as somebody wants.
    ///
    /// @param goOn is asked every thousand rows, with the number of rows read
    /// @throws CancellationException when the answer is no
    public static TableProfile profile(SourceTable table, LongPredicate goOn) {
        TableProfiler profiler = new TableProfiler(table);
        try (SourceRows rows = table.rows()) {
            while (rows.hasNext()) {
                profiler.add(rows.next());
                long count = profiler.rows + profiler.badRows;
                if (count % STEP == 0) {
                    profiler.tally();
                    if (!goOn.test(count)) {
                        throw new CancellationException();
                    }
                }
            }
            profiler.tally();
            return profiler.result(rows.blankLines());
        }
    }

    private void add(SourceRow row) {
        if (!row.isSound()) {
            badRows++;
            row.problems().stream().limit((long) PROBLEMS - problems.size()).forEach(problems::add);
            return;
        }
        rows++;
        block.add(row);
    }

    /// Counts a block of rows: each column by itself, so that all processors can take part.
    private void tally() {
        IntStream some = IntStream.range(0, columns.size());
        (block.size() < WORTH_SHARING ? some : some.parallel())
                .forEach(column -> block.forEach(row -> columns.get(column).add(row.cell(column))));
        block.clear();
    }

    private TableProfile result(long blankLines) {
        List<ColumnProfile> profiles = columns.stream().map(ColumnTally::profile).toList();
        return new TableProfile(profiles, rows, blankLines, badRows, problems);
    }
}
