package org.phalanx.sales.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// What happens in a demo, step by step in the order of time.
final class DemoStory {

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

    DemoStory(Schema schema, DemoFile file, DemoValues values) {
        this.schema = schema;
        this.file = file;
        this.values = values;
    }

    /// One gesture of the story.
    ///
    /// @param at when
    /// @param by key of the person, or null for the one who opens the demo
    /// @param changes what is written
    record Step(Instant at, @Nullable String by, List<Change> changes) {}

    /// What was there before the story began, as one gesture's changes.
    List<Change> beginning() {
        return file.records().stream()
                .filter(line -> line.at() == null && line.moves().isEmpty())
                .map(line -> change(line, Set.of()))
                .toList();
    }

    /// What happened since, in order.
    List<Step> steps() {
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

    private static Map<String, @Nullable Object> only(
            Map<String, @Nullable Object> fields, Set<String> keys) {
        Map<String, @Nullable Object> some = new HashMap<>(fields);
        some.keySet().retainAll(keys);
        return some;
    }

    private Change change(DemoFile.Line line, Set<String> without) {
        RecordType type = schema.type(line.type());
        Map<String, @Nullable Object> fields = new HashMap<>();
        var skipped = new HashSet<>(without);
        line.fields()
                .properties()
                .forEach(entry -> {
                    String key = entry.getKey();
                    if (!skipped.contains(key)) {
                        fields.put(key, values.value(type.field(key), entry.getValue()));
                    }
                });
        return new Change(line.type(), values.id(line.key()), fields);
    }
}
