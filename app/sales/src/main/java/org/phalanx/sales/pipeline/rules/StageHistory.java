package org.phalanx.sales.pipeline.rules;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Draft;

/// Writes the line of history of a deal's move.
///
/// Its id follows from deal and gesture, so that two devices that see one gesture make one line.
final class StageHistory {

    private static final String TYPE = "stage_history";

    private StageHistory() {}

    static void note(Touched deal, Instant at, Draft draft) {
        UUID id = Ids.derived(TYPE, deal.id().toString(), draft.gesture().id().toString());
        Touched line = draft.touch(TYPE, id);
        line.set("opportunity_id", deal.id());
        line.set("from_stage_id", deal.before("stage_id"));
        line.set("to_stage_id", deal.after("stage_id"));
        line.set("at", at);
        line.set("by_id", by(deal, draft));
        line.set("amount", deal.after("amount"));
        line.set("probability", deal.after("win_probability"));
        line.set("sign_date", deal.after("expected_sign_date"));
        line.set("owner_id", deal.after("owner_id"));
        line.set("dept_id", deal.after("dept_id"));
    }

    /// The author whom an import names, else who acts.
    private static @Nullable Object by(Touched deal, Draft draft) {
        Object author = deal.isNew() ? deal.after("created_by") : null;
        return author == null ? draft.gesture().person() : author;
    }
}
