package org.phalanx.store.proof;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.clock.FieldVersions;
import org.phalanx.store.schema.Table;

/// A record as its table has it.
///
/// @param table of its type
/// @param id of the record
/// @param versions of its fields
/// @param values by field key, empty ones left out
record StoredRecord(
        Table table, UUID id, FieldVersions versions, Map<String, @Nullable Object> values) {

    String type() {
        return table.type().key();
    }
}
