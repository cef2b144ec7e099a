package org.phalanx.store.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.kernel.value.Values;

/// A gesture of which all is worked out that needs no look at the workspace: the thread that makes
/// bulk work does this while the writer is busy with what came before.
///
/// @param gesture that is committed
/// @param of the schema for which its values are canonical; null when they may not be
/// @param named the records that it writes or points to, by type
public record Prepared(Gesture gesture, @Nullable Schema of, Map<String, Set<UUID>> named) {

    /// A gesture of which nothing is known.
    static Prepared unknown(Gesture gesture) {
        return new Prepared(gesture, null, Map.of());
    }

    /// The gesture with canonical values; as it is when one of them will be refused, so that the
    /// gate says why.
    static Prepared of(Gesture gesture, Schema schema) {
        var changes = new ArrayList<Change>(gesture.changes().size());
        var named = new HashMap<String, Set<UUID>>();
        for (Change change : gesture.changes()) {
            RecordType type = schema.find(change.type()).orElse(null);
            Change canonical = type == null ? null : canonical(change, type, named);
            if (canonical == null) {
                return unknown(gesture);
            }
            changes.add(canonical);
        }
        var same =
                new Gesture(
                        gesture.id(),
                        gesture.batch(),
                        gesture.label(),
                        gesture.cause(),
                        gesture.person(),
                        changes);
        return new Prepared(same, schema, named);
    }

    private static @Nullable Change canonical(
            Change change, RecordType type, Map<String, Set<UUID>> named) {
        Map<String, @Nullable Object> others = null;
        name(named, type.key(), change.record());
        for (Map.Entry<String, @Nullable Object> entry : change.fields().entrySet()) {
            Field field = type.fields().get(entry.getKey());
            if (field == null) {
                return null;
            }
            Values.Normal normal = Values.normalise(field, entry.getValue());
            if (normal.problem() != null) {
                return null;
            }
            if (!Objects.equals(normal.value(), entry.getValue())) {
                others = others == null ? new LinkedHashMap<>(change.fields()) : others;
                others.put(entry.getKey(), normal.value());
            }
            if (normal.value() instanceof UUID id) {
                name(named, field.target(), id);
            }
        }
        return others == null ? change : new Change(change.type(), change.record(), others);
    }

    private static void name(Map<String, Set<UUID>> named, String type, UUID id) {
        named.computeIfAbsent(type, key -> new HashSet<>()).add(id);
    }

    /// Whether the values are canonical for a schema.
    @SuppressWarnings("ReferenceEquality") // replaced as a whole; to compare all of it takes longer
    boolean isFor(Schema schema) {
        return of == schema;
    }
}
