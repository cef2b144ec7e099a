package org.phalanx.sales.exports.records;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;

/// What people call the records that sets of references point to; read once a type.
final class Titles {

    private final Queries queries;
    private final Schema schema;
    private final Map<String, Map<UUID, String>> known = new HashMap<>();

    Titles(Queries queries, Schema schema) {
        this.queries = queries;
        this.schema = schema;
    }

    String of(String type, UUID record) {
        return known.computeIfAbsent(type, this::read).getOrDefault(record, record.toString());
    }

    private Map<UUID, String> read(String key) {
        RecordType type = schema.type(key);
        RecordQuery all =
                RecordQuery.of(type)
                        .columns(List.of(schema.path(key, type.face().title())))
                        .deletedToo();
        Map<UUID, String> titles = new HashMap<>();
        for (Row row : queries.rows(all).rows()) {
            titles.put(row.id(), String.valueOf(row.values().getFirst()));
        }
        return titles;
    }
}
