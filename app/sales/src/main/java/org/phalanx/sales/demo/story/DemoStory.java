package org.phalanx.sales.demo.story;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// What happens in a demo, step by step in the order of time.
public final class DemoStory {

    /// What is only known once a deal is won or lost.
    private static final Set<String> CLOSING =
            Set.of(
                    "contract_no",
                    "loss_reason",
                    "loss_note",
                    "lesson",
                    "lost_to_id",
                    "closed_at",
                    "revisit_date");

    private final Schema schema;
    private final DemoFile file;
    private final DemoValues values;

    public DemoStory(Schema schema, DemoFile file, DemoValues values) {
        this.schema = schema;
        this.file = file;
        this.values = values;
    }

    /// One gesture of the story.
    ///
    /// @param at when
    /// @param by key of the person, or null for the one who opens the demo
    /// @param changes what is written
    public record Step(Instant at, @Nullable String by, List<Change> changes) {}

    /// What was there before the story began, as one gesture's changes.
    public List<Change> beginning() {
        return file.records().stream()
                .filter(line -> line.at() == null && line.moves().isEmpty())
                .map(line -> change(line, Set.of()))
                .toList();
    }

    /// What happened since, in order.
    public List<Step> steps() {
        var steps = new ArrayList<Step>();
        for (DemoFile.Line line : file.records()) {
            if (!line.moves().isEmpty()) {
                addDeal(line, steps);
            } else if (line.at() != null) {
                steps.add(
                        new Step(
                                values.days().instant(line.at()),
                                line.by(),
                                List.of(change(line, Set.of()))));
            }
            addEdits(line, steps);
        }
        steps.sort(Comparator.comparing(Step::at));
        return steps;
    }

    private void addDeal(DemoFile.Line line, List<Step> steps) {
        UUID id = values.id(line.key());
        List<DemoFile.Move> moves = line.moves();
        for (int i = 0; i < moves.size(); i++) {
            boolean first = i == 0;
            boolean last = i == moves.size() - 1;
            Map<String, @Nullable Object> fields = new HashMap<>();
            if (first) {
                fields.putAll(change(line, last ? Set.of() : CLOSING).fields());
            } else if (last) {
                fields.putAll(only(change(line, Set.of()).fields(), CLOSING));
            }
            fields.put("stage_id", values.id(moves.get(i).stage()));
            steps.add(
                    new Step(
                            values.days().instant(moves.get(i).at()),
                            line.by(),
                            List.of(new Change(line.type(), id, fields))));
        }
    }

    private void addEdits(DemoFile.Line line, List<Step> steps) {
        for (DemoFile.Edit edit : line.edits()) {
            var change =
                    new Change(
                            line.type(),
                            values.id(line.key()),
                            fields(line.type(), edit.fields(), Set.of()));
            steps.add(new Step(values.days().instant(edit.at()), line.by(), List.of(change)));
        }
    }

    private static Map<String, @Nullable Object> only(
            Map<String, @Nullable Object> fields, Set<String> keys) {
        Map<String, @Nullable Object> some = new HashMap<>(fields);
        some.keySet().retainAll(keys);
        return some;
    }

    private Change change(DemoFile.Line line, Set<String> without) {
        return new Change(
                line.type(), values.id(line.key()), fields(line.type(), line.fields(), without));
    }

    private Map<String, @Nullable Object> fields(String key, JsonNode from, Set<String> without) {
        RecordType type = schema.type(key);
        Map<String, @Nullable Object> fields = new HashMap<>();
        from.properties()
                .forEach(entry -> {
                    if (!without.contains(entry.getKey())) {
                        fields.put(
                                entry.getKey(),
                                values.value(type.field(entry.getKey()), entry.getValue()));
                    }
                });
        return fields;
    }
}
