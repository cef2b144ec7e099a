package org.phalanx.desktop.records.form;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Formula;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.rule.Scene;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// Under which conditions a form shows fields of a type and asks for them, as the gate will judge.
///
/// @param scene of which only zone and currency count
/// @param required by field key
/// @param show by field key; a field without one is always shown
public record FieldConditions(
        Scene scene, Map<String, Formula> required, Map<String, Formula> show) {

    private static final UUID NOBODY = new UUID(0, 0);
    private static final Lookup ALONE = new Alone();

    public FieldConditions {
        required = Map.copyOf(required);
        show = Map.copyOf(show);
    }

    /// Conditions know no record but their own.
    private record Alone() implements Lookup {
        @Override
        public Optional<Facts> find(RecordType type, UUID id) {
            return Optional.empty();
        }
    }

    /// Whether a type has any.
    static boolean has(RecordType type) {
        return type.fields().values().stream().anyMatch(field -> field.rules().when() != null);
    }

    /// Keys of the fields on which something depends.
    public Set<String> reads() {
        var keys = new HashSet<String>();
        required.values().forEach(formula -> keys.addAll(formula.reads()));
        show.values().forEach(formula -> keys.addAll(formula.reads()));
        return keys;
    }

    /// Which fields a record with these values shows.
    public Predicate<Field> shown(Map<String, @Nullable Object> values) {
        return field -> holds(show.get(field.key()), values, true);
    }

    /// Which fields a record with these values can't be without.
    public Predicate<Field> demanded(Map<String, @Nullable Object> values) {
        return field ->
                holds(show.get(field.key()), values, true)
                        && (field.rules().required()
                                || holds(required.get(field.key()), values, false));
    }

    private boolean holds(
            @Nullable Formula condition, Map<String, @Nullable Object> values, boolean otherwise) {
        return condition == null
                ? otherwise
                : condition.holds(scene, ALONE, new Facts(NOBODY, values));
    }
}
