package org.phalanx.desktop.records.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// What comes next on a record that is still open, whether or not its list shows these columns.
///
/// @param what in words, or null
/// @param at when, or null
public record NextStep(@Nullable String what, @Nullable Instant at) {
    public static final String WHAT = "next_step";
    public static final String WHEN = "next_step_at";
    private static final String STATUS = "status";
    private static final String OPEN = "open";

    /// The fields that tell it; none for types whose records aren't worked on step by step.
    public static List<Field> fields(RecordType type) {
        Field status = type.fields().get(STATUS);
        Field what = type.fields().get(WHAT);
        Field at = type.fields().get(WHEN);
        return status != null && what != null && at != null && status.option(OPEN).isPresent()
                ? List.of(status, what, at)
                : List.of();
    }

    /// Of a row; empty for a closed record.
    public static Optional<NextStep> of(RecordType type, Map<String, @Nullable Object> values) {
        return !fields(type).isEmpty() && OPEN.equals(values.get(STATUS))
                ? Optional.of(new NextStep((String) values.get(WHAT), (Instant) values.get(WHEN)))
                : Optional.empty();
    }
}
