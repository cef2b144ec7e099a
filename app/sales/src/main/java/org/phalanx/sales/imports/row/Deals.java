package org.phalanx.sales.imports.row;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.link.Questions;
import org.phalanx.sales.imports.link.References;
import org.phalanx.sales.imports.link.Resolution;
import org.phalanx.sales.imports.pipelines.Pipelines;
import org.phalanx.sales.imports.pipelines.Stage;

/// Puts imported deals where they stand: pipeline and stage, and what depends on the stage.
public final class Deals {

    private final Pipelines pipelines;
    private final References references;
    private final Map<Spot, Stage> known = new HashMap<>();

    public Deals(Pipelines pipelines, References references) {
        this.pipelines = pipelines;
        this.references = references;
    }

    private record Spot(UUID pipeline, String text) {}

    void place(RowDraft draft, DealPlan plan) {
        boolean elsewhere = draft.standing() != RowDraft.Standing.FRESH;
        if (draft.stage().isEmpty() && elsewhere) {
            close(draft, stored(draft));
            return;
        }
        UUID pipeline = pipeline(draft, plan);
        if (pipeline == null) {
            draft.refuse(Phrase.of("import.no-pipeline"));
            return;
        }
        Stage stage =
                draft.stage().isEmpty()
                        ? pipelines.stages(pipeline).stream().findFirst().orElse(null)
                        : find(draft, plan, pipeline);
        if (stage == null) {
            refuse(draft, plan, pipeline);
            return;
        }
        draft.put(DealPlan.PIPELINE, pipeline);
        draft.put(DealPlan.STAGE, stage.id());
        draft.claim(pipelines.claims());
        close(draft, stage);
    }

    /// The day of closing is kept for deals that are won or lost.
    private static void close(RowDraft draft, @Nullable Stage stage) {
        if (stage == null || stage.isOpen()) {
            draft.values().remove(DealPlan.CLOSED);
        }
    }

    private @Nullable Stage stored(RowDraft draft) {
        return draft.stored(DealPlan.STAGE) instanceof UUID id ? pipelines.stage(id) : null;
    }

    private @Nullable UUID pipeline(RowDraft draft, DealPlan plan) {
        if (draft.value(DealPlan.PIPELINE) instanceof UUID given) {
            return given;
        }
        if (plan.pipeline() != null) {
            return pipelines.of(plan.pipeline());
        }
        return draft.stored(DealPlan.PIPELINE) instanceof UUID stored ? stored : pipelines.usual();
    }

    private @Nullable Stage find(RowDraft draft, DealPlan plan, UUID pipeline) {
        String text = plan.stage().spelling(draft.stage());
        var spot = new Spot(pipeline, text);
        Stage stage = known.get(spot);
        if (stage == null) {
            stage = pipelines.find(pipeline, text, plan.pipeline());
            stage = stage == null ? answered(draft, plan, text, pipeline) : stage;
            stage = stage == null ? made(plan, text, pipeline) : stage;
            if (stage != null) {
                known.put(spot, stage);
            }
        }
        return stage;
    }

    /// The stage that somebody said a text means, now or in an earlier import.
    private @Nullable Stage answered(RowDraft draft, DealPlan plan, String text, UUID pipeline) {
        String type = plan.stage().type();
        Resolution.Found alias = references.alias(type, text);
        Stage known = alias == null ? null : pipelines.stage(alias.record());
        if (known != null && pipeline.equals(known.pipeline())) {
            return known;
        }
        String said = references.answered(plan.stage(), text);
        Stage stage = said.isEmpty() ? null : pipelines.find(pipeline, said, plan.pipeline());
        if (stage != null) {
            draft.claim(references.learn(type, text, stage.id()).claims());
        }
        return stage;
    }

    private @Nullable Stage made(DealPlan plan, String text, UUID pipeline) {
        return plan.pipeline() != null
                        && plan.pipeline().others() != null
                        && pipeline.equals(pipelines.of(plan.pipeline()))
                ? pipelines.make(pipeline, text, plan.pipeline().others())
                : null;
    }

    private void refuse(RowDraft draft, DealPlan plan, UUID pipeline) {
        List<Stage> stages = pipelines.stages(pipeline);
        String text = draft.stage();
        if (!text.isEmpty()) {
            references.ask(
                    plan.stage(),
                    text,
                    new Questions.Place(plan.file(), draft.line()),
                    stages.stream().map(Stage::candidate).toList());
        }
        Phrase why = Phrase.of("import.no-stage", text, pipelines.name(pipeline));
        draft.refuse(new RowProblem(draft.line(), "", text, DealPlan.STAGE, why));
    }
}
