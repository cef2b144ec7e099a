package org.phalanx.desktop.records.bin;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Reads what lies in the bin. Not for the JavaFX thread.
final class BinReader {
    /// Most records of each type.
    static final int MOST = 500;

    private static final String DELETED = "deleted_at";
    private static final String BY = "updated_by";
    private static final Set<String> DEFINITIONS = Set.of("record_type", "field_def");

    private final Queries queries;

    @Inject
    BinReader(Queries queries) {
        this.queries = queries;
    }

    /// Types whose records can lie in the bin.
    static List<RecordType> types(Schema schema) {
        return schema.all().stream()
                .filter(type -> type.fields().containsKey(DELETED))
                .filter(type -> !DEFINITIONS.contains(type.key()))
                .toList();
    }

    /// The records deleted last, of all types, the newest first.
    List<BinRow> rows() {
        return queries.together(snapshot -> {
            var rows = new ArrayList<BinRow>();
            types(snapshot.schema())
                    .forEach(type -> rows.addAll(rows(snapshot, snapshot.schema(), type)));
            rows.sort(Comparator.comparing(BinRow::at).reversed());
            return rows;
        });
    }

    private static List<BinRow> rows(Snapshot snapshot, Schema schema, RecordType type) {
        FieldPath deleted = schema.path(type.key(), DELETED);
        RecordQuery query =
                RecordQuery.of(type)
                        .columns(
                                List.of(
                                        schema.path(type.key(), type.face().title()),
                                        deleted,
                                        schema.path(type.key(), BY)))
                        .where(new Filter.Not(new Filter.IsEmpty(deleted)))
                        .sorted(Sort.descending(deleted))
                        .page(Page.first(MOST))
                        .deletedToo();
        return snapshot.rows(query).rows().stream().map(row -> row(type, row)).toList();
    }

    private static BinRow row(RecordType type, Row row) {
        String title = row.titles().getFirst();
        String own = Objects.toString(row.values().getFirst(), "");
        Instant at = (Instant) Objects.requireNonNull(row.values().get(1));
        String by = Objects.requireNonNullElse(row.titles().get(2), "");
        return new BinRow(type, row.id(), title == null ? own : title, at, by);
    }
}
