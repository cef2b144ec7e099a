package org.phalanx.sales.imports.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.jobs.TableJob;
import org.phalanx.sales.imports.row.RowDraft;

/// Counts what becomes of a file's rows.
final class Tally {

    private final List<RowProblem> problems = new ArrayList<>();
    private final List<RowProblem> left = new ArrayList<>();
    private final ColumnTally columns;
    private long rows;
    private long created;
    private long updated;
    private long unchanged;
    private long refused;
    private long skipped;
    private long doubled;
    private long leftOut;

    Tally(ColumnTally columns) {
        this.columns = columns;
    }

    /// Counts the cells of a row that is taken or refused.
    void cells(RowDraft draft) {
        columns.row(draft);
    }

    void row() {
        rows++;
    }

    long rows() {
        return rows;
    }

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void refused(List<RowProblem> why) {
        refused++;
        keep(problems, why);
    }

    void skipped() {
        skipped++;
    }

    void doubled(RowProblem what) {
        doubled++;
        keep(left, List.of(what));
    }

    void left(List<RowProblem> what) {
        leftOut += what.size();
        keep(left, what);
    }

    private static void keep(List<RowProblem> in, List<RowProblem> more) {
        more.stream().limit((long) FileReport.MOST_PROBLEMS - in.size()).forEach(in::add);
    }

    FileReport report(TableJob job, List<String> unread, @Nullable Path errors) {
        return new FileReport(
                job.file(),
                job.entry().as(),
                new Counts(rows, created, updated, unchanged, refused, skipped, doubled, leftOut),
                columns.report(),
                unread,
                problems,
                left,
                errors);
    }
}
