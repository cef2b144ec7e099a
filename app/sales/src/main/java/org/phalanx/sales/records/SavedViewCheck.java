package org.phalanx.sales.records;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Draft;

/// A view is of a type that there is, and its rule can be a filter: one that the database can't
/// answer is refused with the reason before anybody chooses it.
final class SavedViewCheck implements Check {
    private static final String OF = "of_type";
    private static final String CONDITION = "condition";

    private final Rules rules;

    @Inject
    SavedViewCheck(Rules rules) {
        this.rules = rules;
    }

    @Override
    public String type() {
        return SavedViews.TYPE;
    }

    @Override
    public void check(Touched view, Draft draft, List<Refusal> missing) {
        if (!view.changes(OF) && !view.changes(CONDITION)) {
            return;
        }
        String of = String.valueOf(view.after(OF));
        Optional<RecordType> type = draft.schema().find(of);
        if (type.isEmpty()) {
            missing.add(Refusal.of(view, OF, Phrase.of("view.no-type", of)));
            return;
        }
        if (view.after(CONDITION) instanceof String rule) {
            Reading<Filter> reading = rules.filter(draft.schema(), type.get(), rule);
            if (reading instanceof Reading.Refused<Filter>(List<Refusal> reasons)) {
                reasons.forEach(reason -> missing.add(Refusal.of(view, CONDITION, reason.what())));
            }
        }
    }
}
