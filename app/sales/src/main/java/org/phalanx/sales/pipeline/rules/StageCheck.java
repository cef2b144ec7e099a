package org.phalanx.sales.pipeline.rules;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.change.Touched;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Draft;

/// A deal's stage is one of its pipeline; who changes the pipeline names a stage of the new one.
final class StageCheck implements Check {

    @Inject
    StageCheck() {}

    @Override
    public String type() {
        return "opportunity";
    }

    @Override
    public void check(Touched deal, Draft draft, List<Refusal> missing) {
        if (!deal.changes("stage_id") && !deal.changes("pipeline_id")) {
            return;
        }
        StageFacts stage = StageFacts.of(draft, deal.after("stage_id"));
        if (stage != null
                && stage.pipeline() != null
                && !stage.pipeline().equals(deal.after("pipeline_id"))) {
            missing.add(Refusal.of(deal, "stage_id", Phrase.of("deal.stage-of-other-pipeline")));
        }
    }
}
