package org.phalanx.sales.imports.proposal.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.type.Label;
import org.phalanx.sales.imports.mapping.PipelineEntry;
import org.phalanx.sales.imports.proposal.ColumnProposal;
import org.phalanx.sales.imports.proposal.evidence.Examined;
import org.phalanx.sales.imports.proposal.words.HeaderWords;

/// Proposes a pipeline for deals whose stages the workspace doesn't know.
///
/// Stages that end a deal are known by their names; the others are open, in their usual order,
/// those of no usual name behind the one that the file names before them, with a probability that
/// grows from stage to stage.
final class StagePlan {

    /// More different texts than a pipeline has stages.
    private static final int MOST = 30;

    private static final int PERCENT = 100;

    private final HeaderWords words;

    StagePlan(HeaderWords words) {
        this.words = words;
    }

    /// A pipeline with what people should know about it; without one the workspace's own is meant.
    record Found(@Nullable PipelineEntry pipeline, List<Phrase> notes) {}

    Found find(Examined table, List<ColumnProposal> columns) {
        Optional<ColumnProposal> stage =
                columns.stream().filter(column -> column.fills("stage_id")).findFirst();
        boolean named = columns.stream().anyMatch(column -> column.fills("pipeline_id"));
        if (stage.isEmpty() || named || stage.get().evidence().unknown() == 0) {
            return new Found(null, List.of());
        }
        Map<String, Long> texts = table.texts(stage.get().index());
        if (texts.size() > MOST) {
            Phrase many = Phrase.of("import.note.many-stages", String.valueOf(texts.size()));
            return new Found(null, List.of(many));
        }
        List<PipelineEntry.Stage> stages = stages(texts.keySet().stream().toList());
        String name = table.table().name();
        Phrase note = Phrase.of("import.note.new-pipeline", name, String.valueOf(stages.size()));
        return new Found(new PipelineEntry(Label.of(name), stages, null), List.of(note));
    }

    private List<PipelineEntry.Stage> stages(List<String> texts) {
        List<String> open = inOrder(texts.stream().filter(text -> ends(text, "open")).toList());
        var stages = new ArrayList<PipelineEntry.Stage>();
        for (int i = 0; i < open.size(); i++) {
            int probability = Math.round((i + 1f) / (open.size() + 1) * 10) * 10;
            stages.add(stage(open.get(i), probability, "open", "pipeline", "health"));
        }
        for (String text : texts) {
            if (ends(text, "won")) {
                stages.add(stage(text, PERCENT, "won", "closed", "ok"));
            }
        }
        for (String text : texts) {
            if (ends(text, "lost")) {
                stages.add(stage(text, 0, "lost", "omitted", "muted"));
            }
        }
        return stages;
    }

    private List<String> inOrder(List<String> texts) {
        var places = new HashMap<String, Integer>();
        int before = -1;
        for (String text : texts) {
            int place = words.progress(text);
            before = place < 0 ? before : place;
            places.put(text, before);
        }
        return texts.stream().sorted(Comparator.comparing(places::get)).toList();
    }

    private boolean ends(String text, String outcome) {
        return words.outcome(text).equals(outcome);
    }

    private static PipelineEntry.Stage stage(
            String text, int probability, String outcome, String forecast, String colour) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("default_probability", String.valueOf(probability));
        fields.put("forecast_category", forecast);
        fields.put("outcome", outcome);
        fields.put("colour", colour);
        return new PipelineEntry.Stage(text, null, fields);
    }
}
