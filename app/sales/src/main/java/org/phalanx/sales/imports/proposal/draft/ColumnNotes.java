package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.List;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.Target;
import org.phalanx.sales.imports.proposal.evidence.Evidence;
import org.phalanx.sales.imports.source.profile.ColumnProfile;

/// What people should know about a column before they import it.
final class ColumnNotes {

    private ColumnNotes() {}

    static List<Phrase> of(Target target, Evidence evidence, ColumnProfile profile, boolean typed) {
        var notes = new ArrayList<Phrase>();
        if (evidence.unknown() > 0) {
            notes.add(
                    Phrase.of(
                            target.link().create() == null
                                    ? "import.note.unknown"
                                    : "import.note.made",
                            String.valueOf(evidence.unknown()),
                            first(evidence)));
        }
        if (evidence.unreadable() > 0) {
            boolean left = target.cell().invalid() == CellRule.Invalid.LEAVE;
            notes.add(
                    Phrase.of(
                            left ? "import.note.left" : "import.note.unreadable",
                            String.valueOf(evidence.unreadable()),
                            first(evidence)));
        }
        if (typed && profile.isAmbiguous() && target.cell().formats().isEmpty()) {
            notes.add(
                    Phrase.of(
                            "import.note.ambiguous",
                            profile.samples().isEmpty() ? "" : profile.samples().getFirst()));
        }
        if (target.cell().multiply() != null) {
            notes.add(Phrase.of("import.note.unit", target.cell().multiply().toPlainString()));
        }
        return notes;
    }

    private static String first(Evidence evidence) {
        return evidence.problems().stream().map(RowProblem::value).findFirst().orElse("");
    }
}
