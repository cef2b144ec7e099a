package org.phalanx.sales.pipeline;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.sales.pipeline.PipelineQueries.DealPlace;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.query.Mappers;
import org.phalanx.store.workspace.Settings;

/// What people do with deals: create, move, win, lose and reopen them.
///
/// Each is one gesture through the gate. Every method reads a little first, so none belongs on the
/// thread of a screen. What is missing comes back as refusals, each with the field to fill in.
public final class Pipeline {

    private static final String TYPE = "opportunity";
    private static final String STAGE = "stage_id";
    private static final String GONE = "deal.gone";

    private final Gate gate;
    private final Mappers mappers;
    private final Ids ids;
    private final InstantSource clock;
    private final Settings settings;

    @Inject
    public Pipeline(Gate gate, Mappers mappers, Ids ids, InstantSource clock, Settings settings) {
        this.gate = gate;
        this.mappers = mappers;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /// Creates a deal.
    ///
    /// @param deal id that it gets
    /// @param fields values by key; without a stage it begins in the first one of its pipeline,
    ///   without a pipeline in the usual one
    public CompletableFuture<Outcome> create(UUID deal, Map<String, ?> fields) {
        var all = new HashMap<String, @Nullable Object>(fields);
        all.computeIfAbsent("pipeline_id", key -> ask(PipelineQueries::usualPipeline));
        if (all.get("pipeline_id") instanceof UUID pipeline) {
            all.computeIfAbsent(STAGE, key -> ask(queries -> queries.firstStage(pipeline, "open")));
        }
        all.values().removeIf(Objects::isNull);
        return commit(deal, Phrase.of("deal.created", String.valueOf(all.get("name"))), all);
    }

    /// Moves a deal to a place in a stage, or to another place in its own.
    public CompletableFuture<Outcome> move(UUID deal, UUID stage, Slot slot) {
        return move(deal, stage, slot, Map.of());
    }

    /// Moves a deal and fills in what the stage asks for.
    ///
    /// @param along values of more fields of the deal
    public CompletableFuture<Outcome> move(
            UUID deal, UUID stage, Slot slot, Map<String, ? extends @Nullable Object> along) {
        var fields = new HashMap<String, @Nullable Object>(along);
        fields.put(STAGE, stage);
        String rank = rank(deal, slot);
        if (rank != null) {
            fields.put("rank", rank);
        }
        return gate.commit((now, reasons) -> {
            Map<String, @Nullable Object> from = now.find(TYPE, deal);
            Map<String, @Nullable Object> to = now.find("stage", stage);
            if (from == null || to == null) {
                reasons.add(Refusal.of(GONE));
                return null;
            }
            return gesture(deal, moved(from, to, stage), fields);
        });
    }

    private static Phrase moved(
            Map<String, @Nullable Object> deal, Map<String, @Nullable Object> stage, UUID to) {
        String name = String.valueOf(deal.get("name"));
        return to.equals(deal.get(STAGE))
                ? Phrase.of("deal.ranked", name)
                : Phrase.of("deal.moved", name, String.valueOf(stage.get("name")));
    }

    /// What a move to a stage would lack now; nothing is written.
    public CompletableFuture<List<Refusal>> missing(UUID deal, UUID stage) {
        return gate.rehearse(
                Gesture.of(
                        ids.next(),
                        settings.person(),
                        Phrase.of("deal.moved", "", ""),
                        List.of(Change.of(TYPE, deal, STAGE, stage))));
    }

    /// Moves a deal to the stage of its pipeline for what is won.
    public CompletableFuture<Outcome> win(UUID deal, Closing.Won won) {
        return close(deal, "won", "deal.won", won);
    }

    /// Moves a deal to the stage of its pipeline for what is lost.
    public CompletableFuture<Outcome> lose(UUID deal, Closing.Lost lost) {
        return close(deal, "lost", "deal.lost", lost);
    }

    /// Takes a closed deal back to where it was open last, else to the first stage.
    public CompletableFuture<Outcome> reopen(UUID deal) {
        DealPlace place = ask(queries -> queries.place(deal));
        if (place == null) {
            return gone();
        }
        List<UUID> stages = ask(queries -> queries.openStages(deal, place.pipelineId()));
        UUID stage =
                stages.isEmpty()
                        ? ask(queries -> queries.firstStage(place.pipelineId(), "open"))
                        : stages.getFirst();
        return enter(deal, stage, Phrase.of("deal.reopened", place.name()), new HashMap<>());
    }

    private CompletableFuture<Outcome> close(
            UUID deal, String outcome, String label, Closing closing) {
        DealPlace place = ask(queries -> queries.place(deal));
        if (place == null) {
            return gone();
        }
        UUID stage = ask(queries -> queries.firstStage(place.pipelineId(), outcome));
        return enter(deal, stage, Phrase.of(label, place.name()), closing.fields());
    }

    private CompletableFuture<Outcome> enter(
            UUID deal, @Nullable UUID stage, Phrase label, Map<String, @Nullable Object> along) {
        if (stage == null) {
            return refused("deal.no-such-stage");
        }
        var fields = new HashMap<String, @Nullable Object>(along);
        fields.put(STAGE, stage);
        return commit(deal, label, fields);
    }

    /// The rank for a slot, or null where none was chosen.
    private @Nullable String rank(UUID deal, Slot slot) {
        String above = slot.above();
        String below = slot.below();
        if (above == null) {
            return below == null ? null : Rank.first(clock.instant(), deal, below);
        }
        // neighbours that a screen saw may have been moved past each other meanwhile
        boolean inOrder = below != null && above.compareTo(below) < 0;
        return Rank.between(above, inOrder ? below : null);
    }

    private CompletableFuture<Outcome> commit(
            UUID deal, Phrase label, Map<String, @Nullable Object> fields) {
        return gate.commit(gesture(deal, label, fields));
    }

    private Gesture gesture(UUID deal, Phrase label, Map<String, @Nullable Object> fields) {
        return Gesture.of(
                ids.next(), settings.person(), label, List.of(new Change(TYPE, deal, fields)));
    }

    private <T extends @Nullable Object> T ask(Function<PipelineQueries, T> question) {
        return mappers.read(PipelineQueries.class, question);
    }

    private static CompletableFuture<Outcome> gone() {
        return refused(GONE);
    }

    private static CompletableFuture<Outcome> refused(String key) {
        return CompletableFuture.completedFuture(new Outcome.Refused(List.of(Refusal.of(key))));
    }
}
