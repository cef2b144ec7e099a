package org.phalanx.sales.imports.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.FileReport;
import org.phalanx.sales.imports.RowProblem;

/// What becomes of the rows of a table, as somebody wants to see it before he goes on.
///
/// @param created new records
/// @param updated records that change
/// @param unchanged records that say already what their row says
/// @param open rows that are taken once somebody has said what a word or a name means
/// @param refused rows that go to the error file whatever is said
/// @param passed rows that are left out on purpose, or come again further down
public record Outlook(
        long created, long updated, long unchanged, long open, long refused, long passed) {

    /// Reasons that an answer or a mapped word takes away.
    private static final Set<String> OPEN =
            Set.of(
                    "import.no-record",
                    "import.near-miss",
                    "import.several-records",
                    "import.no-stage",
                    "import.refused-row",
                    "value.no-option");

    /// No rows.
    public static final Outlook NONE = new Outlook(0, 0, 0, 0, 0, 0);

    public static Outlook of(FileReport report) {
        Map<Long, Boolean> lines = new HashMap<>();
        for (RowProblem problem : report.problems()) {
            lines.merge(problem.line(), isOpen(problem), Boolean::logicalAnd);
        }
        Counts counts = report.counts();
        long told = lines.size();
        long open = lines.values().stream().filter(yes -> yes).count();
        // when there are more refused rows than are told, they are taken to be like the told ones
        long all = told == 0 ? 0 : Math.round((double) open * counts.refused() / told);
        return new Outlook(
                counts.created(),
                counts.updated(),
                counts.unchanged(),
                all,
                counts.refused() - all,
                counts.skipped() + counts.doubled());
    }

    /// Whether somebody can put it right without the file.
    public static boolean isOpen(RowProblem problem) {
        return OPEN.contains(problem.reason().key());
    }

    public Outlook and(Outlook other) {
        return new Outlook(
                created + other.created,
                updated + other.updated,
                unchanged + other.unchanged,
                open + other.open,
                refused + other.refused,
                passed + other.passed);
    }

    public long rows() {
        return created + updated + unchanged + open + refused + passed;
    }
}
