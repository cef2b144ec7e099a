package org.phalanx.sales.imports.pipelines;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.Candidate;
import org.phalanx.sales.imports.convert.Folded;

/// A stage of a pipeline.
///
/// @param id of the record
/// @param pipeline id of its pipeline, or null before that is known
/// @param name what it is called
/// @param code its number in another system; empty when it has none
/// @param order its place in the pipeline
/// @param outcome `open`, `won` or `lost`
public record Stage(
        UUID id, @Nullable UUID pipeline, String name, String code, long order, String outcome) {

    private static final String OPEN = "open";

    static Stage of(UUID id, Map<String, @Nullable Object> values) {
        return new Stage(id, null, "", "", 0, OPEN).with(values);
    }

    Stage with(Map<String, @Nullable Object> values) {
        return new Stage(
                id,
                values.get("pipeline_id") instanceof UUID of ? of : pipeline,
                Objects.toString(values.get("name"), name),
                Objects.toString(values.get("code"), code),
                values.get("order") instanceof Long place ? place : order,
                Objects.toString(values.get("outcome"), outcome));
    }

    /// Whether deals in it are still to be won.
    public boolean isOpen() {
        return outcome.equals(OPEN);
    }

    /// Itself as an answer to a question.
    public Candidate candidate() {
        return new Candidate(id, name, 0);
    }

    boolean isCalled(String text) {
        String folded = Folded.of(text);
        return Folded.of(name).equals(folded) || (!code.isEmpty() && code.equals(text.strip()));
    }
}
