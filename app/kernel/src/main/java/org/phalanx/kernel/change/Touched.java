package org.phalanx.kernel.change;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;

/// A record inside a gesture: as it was, and as it will be.
///
/// Checks read it, reactions write to it; both see every change that the gesture makes to it.
public final class Touched {

    /// Fields of a new record that get a value, its stamps among them.
    private static final int USUAL = 24;

    private final RecordType type;
    private final UUID id;
    private final @Nullable Map<String, @Nullable Object> before;
    private final Map<String, @Nullable Object> after;

    /// @param before its fields as they were, or null when the gesture creates it
    public Touched(RecordType type, UUID id, @Nullable Map<String, @Nullable Object> before) {
        this.type = type;
        this.id = id;
        this.before = before;
        this.after = before == null ? HashMap.newHashMap(USUAL) : new HashMap<>(before);
    }

    public RecordType type() {
        return type;
    }

    public UUID id() {
        return id;
    }

    /// Whether the gesture creates it.
    public boolean isNew() {
        return before == null;
    }

    /// The value as it was, null for a new record.
    public @Nullable Object before(String field) {
        return before == null ? null : before.get(field);
    }

    /// The value as it will be.
    public @Nullable Object after(String field) {
        return after.get(field);
    }

    /// Writes a canonical value.
    public void set(String field, @Nullable Object value) {
        after.put(type.field(field).key(), value);
    }

    /// Whether the gesture gives the field another value.
    public boolean changes(String field) {
        return !Objects.equals(before(field), after(field));
    }

    /// Keys of the fields that get another value, sorted.
    public Set<String> changed() {
        var keys = new TreeSet<String>();
        for (String key : after.keySet()) {
            if (changes(key)) {
                keys.add(key);
            }
        }
        return keys;
    }

    /// All values as they will be; an empty field is missing or null.
    public Map<String, @Nullable Object> valuesAfter() {
        return Collections.unmodifiableMap(after);
    }
}
