package org.phalanx.sales.exports.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;

/// What the records are called that others point to, so that each name leads back to one record: a
/// title that several records have is followed by a key, as in `王伟 [wangwei@example.com]`. Read
/// once a type.
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
        String title = type.face().title();
        List<FieldPath> columns =
                Stream.concat(
                                Stream.of(title),
                                type.match().stream()
                                        .filter(fields -> fields.size() == 1)
                                        .map(List::getFirst)
                                        .filter(field -> !field.equals(title)))
                        .map(field -> schema.path(key, field))
                        .toList();
        List<Row> rows = queries.rows(RecordQuery.of(type).columns(columns).deletedToo()).rows();
        Set<String> shared = shared(rows);
        Map<UUID, String> titles = new HashMap<>();
        for (Row row : rows) {
            String name = String.valueOf(row.values().getFirst());
            titles.put(row.id(), shared.contains(name) ? name + suffix(row) : name);
        }
        return titles;
    }

    private static Set<String> shared(List<Row> rows) {
        var seen = new HashSet<String>();
        var shared = new HashSet<String>();
        for (Row row : rows) {
            String name = String.valueOf(row.values().getFirst());
            if (!seen.add(name)) {
                shared.add(name);
            }
        }
        return shared;
    }

    private static String suffix(Row row) {
        return new ArrayList<>(row.values())
                .subList(1, row.values().size()).stream()
                        .filter(value -> value != null)
                        .findFirst()
                        .map(value -> " [" + value + "]")
                        .orElse("");
    }
}
