package org.phalanx.store.gate;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.row.Records;

/// A gesture on its way through the gate: the records that it touches, as they were and as they
/// will be, and the moment that it is stamped with.
public final class Draft {

    private final Gesture gesture;
    private final Schema schema;
    private final Instant at;
    private final Records records;
    private final Map<UUID, Touched> touched = new LinkedHashMap<>();

    Draft(Gesture gesture, Schema schema, Instant at, Records records) {
        this.gesture = gesture;
        this.schema = schema;
        this.at = at;
        this.records = records;
    }

    public Gesture gesture() {
        return gesture;
    }

    public Schema schema() {
        return schema;
    }

    /// The moment of the gesture.
    public Instant at() {
        return at;
    }

    /// The record to write to; created when it isn't there.
    public Touched touch(String type, UUID id) {
        Touched known = touched.get(id);
        if (known == null) {
            known = new Touched(schema.type(type), id, records.find(type, id));
            touched.put(id, known);
        }
        return known;
    }

    /// A value of another record: as this gesture will leave it, or as it is.
    public @Nullable Object value(String type, UUID id, String field) {
        Touched known = touched.get(id);
        if (known != null) {
            return known.after(field);
        }
        Map<String, @Nullable Object> values = records.find(type, id);
        return values == null ? null : values.get(field);
    }

    /// Whether such a record exists, or will.
    boolean exists(String type, UUID id) {
        Touched known = touched.get(id);
        return known != null ? known.type().key().equals(type) : records.exists(type, id);
    }

    /// All records touched so far.
    Collection<Touched> touched() {
        return List.copyOf(touched.values());
    }
}
