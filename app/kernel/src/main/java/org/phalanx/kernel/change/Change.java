package org.phalanx.kernel.change;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// New values for some fields of one record; a record that isn't there yet is created.
///
/// To delete is to write `deleted_at`, to bring back is to clear it.
///
/// @param type key of the record's type
/// @param record its id
/// @param fields value by field key, null to clear; fields not named are left alone
public record Change(String type, UUID record, Map<String, @Nullable Object> fields) {

    // written out: a compact constructor loses the annotation of the map's values in its class file
    public Change(String type, UUID record, Map<String, @Nullable Object> fields) {
        this.type = type;
        this.record = record;
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /// A change of one field.
    public static Change of(String type, UUID record, String field, @Nullable Object value) {
        var fields = new HashMap<String, @Nullable Object>();
        fields.put(field, value);
        return new Change(type, record, fields);
    }
}
