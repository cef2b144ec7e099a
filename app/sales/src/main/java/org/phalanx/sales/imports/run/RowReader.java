package org.phalanx.sales.imports.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.jobs.TableJob;
import org.phalanx.sales.imports.row.RowDraft;
import org.phalanx.sales.imports.row.RowMatcher;
import org.phalanx.sales.imports.row.RowPlan;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.survey.Skips;

/// Reads the rows of a table a few hundred at a time and finds the records that they mean.
final class RowReader {

    private static final int AT_ONCE = 500;

    private final TableJob job;
    private final RowPlan plan;
    private final RowMatcher matcher;
    private final Set<Long> superseded;
    private final Skips skips;
    private final Set<Long> fallen;

    /// @param superseded lines of rows whose key comes again
    /// @param fallen lines of rows that an earlier entry refused
    RowReader(
            TableJob job,
            RowPlan plan,
            RowMatcher matcher,
            Set<Long> superseded,
            Set<Long> fallen) {
        this.job = job;
        this.plan = plan;
        this.matcher = matcher;
        this.superseded = superseded;
        this.fallen = fallen;
        this.skips = new Skips(job.entry(), plan.columns());
    }

    /// Reads all rows.
    ///
    /// @param tally counts what isn't handed on
    /// @param watch hears after every few hundred rows how many were read
    /// @param taker gets the others, some of them refused already
    void read(Tally tally, LongConsumer watch, Consumer<List<RowDraft>> taker) {
        try (SourceRows rows = job.table().rows()) {
            var drafts = new ArrayList<RowDraft>(AT_ONCE);
            while (rows.hasNext()) {
                SourceRow row = rows.next();
                tally.row();
                if (isTaken(row, tally)) {
                    drafts.add(draft(row));
                }
                if (drafts.size() == AT_ONCE || !rows.hasNext()) {
                    matcher.match(plan, drafts, job.file());
                    taker.accept(drafts);
                    drafts.clear();
                    watch.accept(tally.rows());
                }
            }
        }
    }

    private boolean isTaken(SourceRow row, Tally tally) {
        if (fallen.contains(row.line()) || (row.isSound() && skips.skips(row))) {
            tally.skipped();
            return false;
        }
        if (superseded.contains(row.line())) {
            tally.doubled(new RowProblem(row.line(), "", "", "", Phrase.of("import.superseded")));
            return false;
        }
        return true;
    }

    private RowDraft draft(SourceRow row) {
        if (row.isSound()) {
            return plan.draft(row);
        }
        RowDraft broken = plan.blank(row);
        for (Problem problem : row.problems()) {
            String column = problem.column() == 0 ? "" : header(problem.column());
            broken.refuse(new RowProblem(row.line(), column, "", "", problem.phrase()));
        }
        return broken;
    }

    private String header(int column) {
        List<String> headers = plan.columns().headers();
        return column <= headers.size() ? headers.get(column - 1) : String.valueOf(column);
    }
}
