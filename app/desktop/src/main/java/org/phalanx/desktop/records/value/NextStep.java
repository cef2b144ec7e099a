package org.phalanx.desktop.records.value;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// What comes next on a record, whether or not its list shows these columns: the next step of what
/// is still open, or the first answer that somebody waits for.
///
/// @param what in words, or null
/// @param at when, or null
public record NextStep(@Nullable String what, @Nullable Instant at) {
    public static final String WHAT = "next_step";
    public static final String WHEN = "next_step_at";
    public static final String ANSWER = "respond_by";

    /// The day on which an open record is expected to end well.
    public static final String EXPECTED = "expected_sign_date";

    /// When what a conversation led to is due.
    public static final String FOLLOWING = "next_at";

    /// When somebody answered.
    public static final String ANSWERED = "first_response_at";

    /// Whether a record is still worked on.
    public static final String STATUS = "status";

    public static final String OPEN = "open";

    /// The fields that tell it; none for types whose records aren't worked on step by step.
    public static List<Field> fields(RecordType type) {
        List<Field> step = known(type, STATUS, WHAT, WHEN);
        boolean opens = !step.isEmpty() && step.getFirst().option(OPEN).isPresent();
        return opens ? step : known(type, ANSWER, ANSWERED);
    }

    /// Whether records of the type are open until they end well or badly.
    public static boolean isOpened(RecordType type) {
        return !fields(type).isEmpty() && fields(type).getFirst().key().equals(STATUS);
    }

    /// All of these fields, or none.
    private static List<Field> known(RecordType type, String... keys) {
        List<Field> found = Stream.of(keys).flatMap(key -> type.find(key).stream()).toList();
        return found.size() == keys.length ? found : List.of();
    }

    /// Of a record's values; empty when nothing is to come.
    public static Optional<NextStep> of(RecordType type, Map<String, @Nullable Object> values) {
        return switch (fields(type).size()) {
            case 0 -> Optional.empty();
            case 2 ->
                    values.get(ANSWERED) == null && values.get(ANSWER) instanceof Instant by
                            ? Optional.of(new NextStep(null, by))
                            : Optional.empty();
            default ->
                    OPEN.equals(values.get(STATUS))
                            ? Optional.of(
                                    new NextStep(
                                            (String) values.get(WHAT), (Instant) values.get(WHEN)))
                            : Optional.empty();
        };
    }
}
