package org.phalanx.sales.imports.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.phalanx.sales.imports.ColumnReport;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.row.RowDraft;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.survey.Columns;

/// Counts what becomes of the cells of a table, column by column.
final class ColumnTally {

    private final List<Columns.Use> uses;
    private final long[] filled;
    private final Map<Spot, Words> misread = new LinkedHashMap<>();

    ColumnTally(List<Columns.Use> uses) {
        this.uses = uses;
        this.filled = new long[uses.size()];
    }

    /// A column and the field that a problem names: the path itself, or its last step.
    private record Spot(String header, String field) {}

    private static final class Words {
        private final Map<String, Long> counts = new LinkedHashMap<>();
        private long cells;

        void add(String text) {
            cells++;
            if (counts.containsKey(text) || counts.size() < ColumnReport.MOST_WORDS) {
                counts.merge(text, 1L, Long::sum);
            }
        }
    }

    void row(RowDraft draft) {
        SourceRow row = draft.source();
        for (int i = 0; i < filled.length; i++) {
            if (!row.cell(uses.get(i).index()).isBlank()) {
                filled[i]++;
            }
        }
        var seen = new HashSet<Spot>();
        draft.problems().forEach(problem -> misread(problem, seen));
        draft.left().forEach(problem -> misread(problem, seen));
    }

    private void misread(RowProblem problem, Set<Spot> seen) {
        if (problem.value().isEmpty()) {
            return;
        }
        var spot = new Spot(header(problem), problem.field());
        if (seen.add(spot)) {
            misread.computeIfAbsent(spot, key -> new Words()).add(problem.value().strip());
        }
    }

    /// A stage is judged with its pipeline, away from its column.
    private String header(RowProblem problem) {
        return problem.column().isEmpty()
                ? uses.stream()
                        .filter(use -> use.target().path().equals(problem.field()))
                        .map(Columns.Use::header)
                        .findFirst()
                        .orElse("")
                : problem.column();
    }

    List<ColumnReport> report() {
        var reports = new ArrayList<ColumnReport>();
        for (int i = 0; i < filled.length; i++) {
            Columns.Use use = uses.get(i);
            Words words = words(use);
            reports.add(
                    new ColumnReport(
                            use.header(),
                            use.target().path(),
                            filled[i],
                            words.cells,
                            words.counts));
        }
        return reports;
    }

    private Words words(Columns.Use use) {
        Words words = misread.get(new Spot(use.header(), use.target().path()));
        return words == null ? new Words() : words;
    }
}
