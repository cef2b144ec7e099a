package org.phalanx.sales.pipeline.rules;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Draft;

/// What a deal must tell before it is closed: a won one its amount, a lost one the reason, what is
/// learnt from it, and to whom it was lost where a competitor was the reason.
///
/// All that is missing is said at once. A closed deal from elsewhere may lack them; nobody can
/// clear them afterwards.
final class ClosingCheck implements Check {

    private static final String COMPETITOR = "competitor";

    @Inject
    ClosingCheck() {}

    @Override
    public String type() {
        return "opportunity";
    }

    @Override
    public void check(Touched deal, Draft draft, List<Refusal> missing) {
        StageFacts stage = StageFacts.of(draft, deal.after("stage_id"));
        if (stage == null) {
            return;
        }
        if (stage.outcome().equals(StageFacts.WON)) {
            demand(deal, "amount", "deal.won-needs-amount", missing);
        } else if (stage.outcome().equals(StageFacts.LOST)) {
            demand(deal, "loss_reason", "deal.lost-needs-reason", missing);
            if (COMPETITOR.equals(deal.after("loss_reason"))) {
                demandWith(
                        deal, "loss_reason", "lost_to_id", "deal.lost-needs-competitor", missing);
            }
            demand(deal, "lesson", "deal.lost-needs-lesson", missing);
        }
    }

    private static void demand(Touched deal, String field, String key, List<Refusal> missing) {
        demandWith(deal, field, field, key, missing);
    }

    /// Asks for a field when the deal comes to the stage, or when it or its ground changes.
    private static void demandWith(
            Touched deal, String ground, String field, String key, List<Refusal> missing) {
        boolean asked = deal.changes("stage_id") || deal.changes(field) || deal.changes(ground);
        if (asked && deal.after(field) == null) {
            missing.add(Refusal.of(deal, field, Phrase.of(key)));
        }
    }
}
