package org.phalanx.sales.imports.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.lookup.RecordLookup;

/// The directories of one import run.
public final class Directories {

    private final Schema schema;
    private final RecordLookup lookup;
    private final Map<String, List<Directory>> byType = new HashMap<>();

    public Directories(Schema schema, RecordLookup lookup) {
        this.schema = schema;
        this.lookup = lookup;
    }

    Schema schema() {
        return schema;
    }

    /// The directory of a type by a field. Those that later rows need are asked for before the
    /// first row, so that they hear of every record that is made.
    Directory of(String type, String field) {
        List<Directory> known = byType.computeIfAbsent(type, key -> new ArrayList<>());
        for (Directory one : known) {
            if (one.field().equals(field)) {
                return one;
            }
        }
        var made = new Directory(lookup, type, field);
        known.add(made);
        return made;
    }

    /// The directory by title, or null for a type whose records have no text as title.
    @Nullable Directory titles(String type) {
        RecordType of = schema.type(type);
        return of.titleField().kind().isText() ? of(type, of.titleField().key()) : null;
    }

    /// What people call a record; empty when it has no title or isn't there.
    public String title(String type, UUID id) {
        Directory titles = titles(type);
        String title = titles == null ? null : titles.text(id);
        return title == null ? "" : title;
    }

    /// Those of some records that have a value in a field.
    List<UUID> having(String type, String field, Object value, List<UUID> records) {
        Map<UUID, Map<String, @Nullable Object>> known = lookup.byId(type, records);
        return records.stream()
                .filter(id -> value.equals(known.getOrDefault(id, Map.of()).get(field)))
                .toList();
    }

    /// Hears of a record that this import makes or changes.
    public void staged(String type, UUID id, Map<String, @Nullable Object> values) {
        for (Directory directory : byType.getOrDefault(type, List.of())) {
            Object value = values.get(directory.field());
            if (value != null) {
                directory.put(id, value.toString());
            }
        }
    }
}
