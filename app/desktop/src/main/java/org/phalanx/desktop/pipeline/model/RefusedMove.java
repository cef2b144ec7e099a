package org.phalanx.desktop.pipeline.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;

/// A move that was put back, and what it takes for it to be done.
///
/// @param drop what was moved where
/// @param missing what was missing, at least one
/// @param supplied what was filled in since, by field of the deal
public record RefusedMove(
        Drop drop, List<Refusal> missing, Map<String, @Nullable Object> supplied) {

    public RefusedMove {
        missing = List.copyOf(missing);
    }

    /// This move with one more field filled in.
    Map<String, @Nullable Object> with(String field, Object value) {
        var fields = new HashMap<String, @Nullable Object>(supplied);
        fields.put(field, value);
        return fields;
    }
}
