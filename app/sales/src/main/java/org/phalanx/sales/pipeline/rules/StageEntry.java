package org.phalanx.sales.pipeline.rules;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Touched;
import org.phalanx.sales.pipeline.Rank;
import org.phalanx.store.gate.Draft;
import org.phalanx.store.gate.Reaction;

/// What follows from a deal's coming to a stage: since when it is there, status, forecast, rank,
/// closing date and a line of stage history.
///
/// What an import brings along is kept.
final class StageEntry implements Reaction {

    private final ZoneId zone;

    @Inject
    StageEntry(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public String type() {
        return "opportunity";
    }

    @Override
    public void react(Touched deal, Draft draft) {
        StageFacts stage = StageFacts.of(draft, deal.after("stage_id"));
        if (stage == null) {
            return;
        }
        Probability.react(deal, stage);
        if (deal.changes("stage_id")) {
            enter(deal, stage, draft);
        }
    }

    private void enter(Touched deal, StageFacts stage, Draft draft) {
        forecast(deal, stage, StageFacts.of(draft, deal.before("stage_id")));
        deal.set("status", stage.outcome());
        Instant at = entered(deal, stage, draft);
        deal.set("entered_stage_at", at);
        if (deal.after("rank") == null || !isRanked(deal, draft)) {
            deal.set("rank", Rank.newest(at, deal.id()));
        }
        close(deal, stage, at, draft);
        StageHistory.note(deal, at, draft);
    }

    /// Follows the stage as long as it was that of the stage before; closing decides in any case.
    private static void forecast(Touched deal, StageFacts stage, @Nullable StageFacts before) {
        Object present = deal.before("forecast_category");
        boolean followed =
                present == null || (before != null && Objects.equals(present, before.forecast()));
        boolean given = deal.changes("forecast_category");
        if (!stage.isOpen() || (followed && !given)) {
            deal.set("forecast_category", stage.forecast());
        }
    }

    private Instant entered(Touched deal, StageFacts stage, Draft draft) {
        if (draft.gesture().cause().isLive()) {
            return draft.at();
        }
        if (isGiven(deal, "entered_stage_at")
                && deal.after("entered_stage_at") instanceof Instant given) {
            return given;
        }
        if (!stage.isOpen() && deal.after("closed_at") instanceof LocalDate closed) {
            return closed.atStartOfDay(zone).toInstant();
        }
        return deal.isNew() && deal.after("created_at") instanceof Instant created
                ? created
                : draft.at();
    }

    /// An import that knows no closing date leaves it open: a guess would count as a result.
    private void close(Touched deal, StageFacts stage, Instant at, Draft draft) {
        if (stage.isOpen()) {
            deal.set("closed_at", null);
        } else if (!isGiven(deal, "closed_at") && draft.gesture().cause().isLive()) {
            deal.set("closed_at", LocalDate.ofInstant(at, zone));
        }
    }

    /// Whether somebody chose its place; that may be told by the very rank that it has already.
    private static boolean isRanked(Touched deal, Draft draft) {
        return draft.gesture().changes().stream()
                .filter(change -> change.record().equals(deal.id()))
                .anyMatch(change -> change.fields().containsKey("rank"));
    }

    private static boolean isGiven(Touched deal, String field) {
        return deal.after(field) != null && deal.changes(field);
    }
}
