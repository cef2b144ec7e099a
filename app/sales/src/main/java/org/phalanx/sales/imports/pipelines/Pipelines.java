package org.phalanx.sales.imports.pipelines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Label;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.imports.convert.CellContext;
import org.phalanx.sales.imports.convert.CellReaders;
import org.phalanx.sales.imports.convert.Folded;
import org.phalanx.sales.imports.convert.Misread;
import org.phalanx.sales.imports.link.Newcomers;
import org.phalanx.sales.imports.mapping.CellRule;
import org.phalanx.sales.imports.mapping.PipelineEntry;
import org.phalanx.store.lookup.RecordLookup;

/// The pipelines of the workspace with their stages, and those that this import makes.
public final class Pipelines implements Newcomers.Heard {

    private static final String PIPELINE = "pipeline";
    private static final String STAGE = "stage";

    private final Newcomers newcomers;
    private final RecordType stageType;
    private final CellContext context;
    private final Locale locale;
    private final Map<UUID, String> names = new LinkedHashMap<>();
    private final Map<UUID, Stage> stages = new LinkedHashMap<>();
    private final Map<PipelineEntry, UUID> described = new HashMap<>();
    private final List<UUID> waiting = new ArrayList<>();
    private @Nullable UUID usual;

    /// @param locale in which the names of new pipelines are kept
    public Pipelines(
            RecordLookup lookup,
            Newcomers newcomers,
            RecordType stageType,
            CellContext context,
            Locale locale) {
        this.newcomers = newcomers;
        this.stageType = stageType;
        this.context = context;
        this.locale = locale;
        List<String> ofPipeline = List.of("name", "is_default");
        lookup.each(PIPELINE, ofPipeline, (id, v) -> staged(PIPELINE, id, zip(ofPipeline, v)));
        List<String> ofStage = List.of("name", "code", "pipeline_id", "order", "outcome");
        lookup.each(STAGE, ofStage, (id, v) -> staged(STAGE, id, zip(ofStage, v)));
    }

    private static Map<String, @Nullable Object> zip(List<String> keys, @Nullable Object[] values) {
        Map<String, @Nullable Object> zipped = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            zipped.put(keys.get(i), values[i]);
        }
        return zipped;
    }

    @Override
    public void staged(String type, UUID id, Map<String, @Nullable Object> values) {
        if (type.equals(PIPELINE)) {
            names.merge(id, name(values), (old, now) -> now.isEmpty() ? old : now);
            boolean first = usual == null;
            usual = first || Boolean.TRUE.equals(values.get("is_default")) ? id : usual;
        } else if (type.equals(STAGE)) {
            stages.compute(id, (key, old) -> old == null ? Stage.of(id, values) : old.with(values));
        }
    }

    private static String name(Map<String, @Nullable Object> values) {
        return values.get("name") instanceof String name ? name : "";
    }

    /// The pipeline where deals stand that name none; null when there is none at all.
    public @Nullable UUID usual() {
        return usual;
    }

    /// What a pipeline is called.
    public String name(UUID pipeline) {
        return names.getOrDefault(pipeline, "");
    }

    /// Records made here that have not been written yet.
    public List<UUID> claims() {
        waiting.removeIf(id -> !newcomers.waits(id));
        return List.copyOf(waiting);
    }

    /// The pipeline that a mapping describes, with all its stages; made when it is missing.
    public UUID of(PipelineEntry entry) {
        UUID known = described.get(entry);
        if (known != null) {
            return known;
        }
        UUID pipeline = named(entry.name());
        if (pipeline == null) {
            pipeline = newcomers.make(PIPELINE, Map.of("name", entry.name().in(locale)), List.of());
            waiting.add(pipeline);
        }
        described.put(entry, pipeline);
        for (PipelineEntry.Stage stage : entry.stages()) {
            if (find(pipeline, stage.label()) == null) {
                make(pipeline, stage.label().in(locale), stage.fields());
            }
        }
        return pipeline;
    }

    private @Nullable UUID named(Label name) {
        for (Map.Entry<UUID, String> one : names.entrySet()) {
            String folded = Folded.of(one.getValue());
            if (folded.equals(Folded.of(name.zh())) || folded.equals(Folded.of(name.en()))) {
                return one.getKey();
            }
        }
        return null;
    }

    /// Stages of a pipeline, in order.
    public List<Stage> stages(UUID pipeline) {
        return stages.values().stream()
                .filter(stage -> pipeline.equals(stage.pipeline()))
                .sorted(Comparator.comparingLong(Stage::order))
                .toList();
    }

    /// A stage by id.
    public @Nullable Stage stage(UUID id) {
        return stages.get(id);
    }

    /// The stage of a pipeline that a text of a file means, or null.
    ///
    /// @param entry that describes the pipeline, or null
    public @Nullable Stage find(UUID pipeline, String text, @Nullable PipelineEntry entry) {
        if (entry != null && pipeline.equals(described.get(entry))) {
            for (PipelineEntry.Stage stage : entry.stages()) {
                if (Folded.of(stage.text()).equals(Folded.of(text))) {
                    return find(pipeline, stage.label());
                }
            }
        }
        return find(pipeline, Label.of(text));
    }

    private @Nullable Stage find(UUID pipeline, Label name) {
        for (Stage stage : stages(pipeline)) {
            if (stage.isCalled(name.zh()) || stage.isCalled(name.en())) {
                return stage;
            }
        }
        return null;
    }

    /// Makes a stage: an open one behind the open ones, a closed one at the end.
    public Stage make(UUID pipeline, String name, Map<String, String> fields) {
        Map<String, @Nullable Object> values = new HashMap<>();
        fields.forEach((key, text) -> values.put(key, read(key, text)));
        values.put("name", name);
        values.put("pipeline_id", pipeline);
        List<Stage> others = stages(pipeline);
        boolean open = Stage.of(pipeline, values).isOpen();
        long order =
                1
                        + others.stream()
                                .filter(s -> !open || s.isOpen())
                                .mapToLong(Stage::order)
                                .max()
                                .orElse(0);
        values.put("order", order);
        for (Stage behind : others) {
            if (behind.order() >= order) {
                newcomers.amend(STAGE, behind.id(), "order", behind.order() + 1);
                waiting.add(behind.id());
            }
        }
        UUID id = newcomers.make(STAGE, values, List.of(pipeline));
        waiting.add(id);
        return Stage.of(id, values);
    }

    private @Nullable Object read(String field, String text) {
        Object value = CellReaders.of(stageType.field(field), CellRule.NONE, context).read(text);
        return value instanceof Misread ? null : value;
    }
}
