package org.phalanx.kernel.rule.cel;

import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.rule.Facts;
import org.phalanx.kernel.rule.Lookup;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// What one evaluation looks at.
record View(Schema schema, ZoneId zone, Lookup lookup) {

    RecordType type(String key) {
        return schema.type(key);
    }

    /// The record with this id; one that can't be found still has its id.
    RecordValue record(String typeKey, UUID id) {
        RecordType type = type(typeKey);
        Facts facts = lookup.find(type, id).orElseGet(() -> new Facts(id, Map.of()));
        return new RecordValue(this, type, facts);
    }
}
