package org.phalanx.desktop.records.data;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;

/// One record at one moment.
///
/// @param type its type as it was then
/// @param values canonical, by field key; empty ones are missing
/// @param links what its values refer to
public record RecordPicture(
        RecordType type, UUID id, Map<String, @Nullable Object> values, Links links) {

    // written out: a compact constructor loses the annotation of the map's values
    public RecordPicture(
            RecordType type, UUID id, Map<String, @Nullable Object> values, Links links) {
        this.type = type;
        this.id = id;
        this.values = Collections.unmodifiableMap(new HashMap<>(values));
        this.links = links;
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }

    /// What the record is called; empty when nobody has named it.
    public String title() {
        return text(type.titleField());
    }

    /// Whether it is in the bin.
    public boolean isDeleted() {
        return values.get(RecordReader.DELETED) != null;
    }

    /// This record with one value changed, as it will be once that is committed.
    public RecordPicture with(String field, @Nullable Object value, Links more) {
        var changed = new HashMap<String, @Nullable Object>(values);
        changed.put(field, value);
        return new RecordPicture(type, id, changed, links.and(more));
    }

    private String text(Field field) {
        Object value = values.get(field.key());
        if (value instanceof UUID link) {
            return links.of(link).map(Link::title).orElse("");
        }
        return value == null ? "" : value.toString();
    }
}
