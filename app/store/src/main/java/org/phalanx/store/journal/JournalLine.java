package org.phalanx.store.journal;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a gesture did to one record.
///
/// @param n number of the gesture
/// @param i place in the gesture
/// @param type key of the record's type
/// @param record its id
/// @param fields old and new value by field key
public record JournalLine(long n, int i, String type, UUID record, Map<String, OldNew> fields) {

    /// Whether it made the record: every record gets its `created_at` then and never again.
    public boolean creates() {
        OldNew created = fields.get("created_at");
        return created != null && created.old() == null;
    }

    /// A field's value before and after.
    public record OldNew(@Nullable Object old, @Nullable Object now) {}
}
