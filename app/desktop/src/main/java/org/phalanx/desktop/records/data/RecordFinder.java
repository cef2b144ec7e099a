package org.phalanx.desktop.records.data;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;
import org.phalanx.store.schema.CurrentCatalog;

/// Finds records by a part of their title while somebody types. Not for the JavaFX thread.
public final class RecordFinder {
    private static final String SYSTEM = "system";

    private final Queries queries;
    private final CurrentCatalog catalog;

    @Inject
    public RecordFinder(Queries queries, CurrentCatalog catalog) {
        this.queries = queries;
        this.catalog = catalog;
    }

    /// The first records whose title contains `typed`, by title; all when it is blank.
    public List<Hit> find(String typeKey, String typed, int most) {
        return queries.together(
                snapshot -> find(snapshot, typeKey, typed, most, Filter.everything()));
    }

    /// References by which records of a type belong to another: those that say of what a record is
    /// a part, not who works on it.
    public List<Field> shared(String typeKey) {
        return catalog.schema().type(typeKey).activeFields().stream()
                .filter(field -> field.kind() == Kind.REFERENCE)
                .filter(field -> !field.place().group().equals(SYSTEM))
                .toList();
    }

    /// The first records whose title contains `typed`: those that belong to these others before the
    /// rest, and alone where a record of the type must belong to one.
    ///
    /// @param shared ids by key of the reference
    public List<Hit> find(String typeKey, String typed, int most, Map<String, UUID> shared) {
        return queries.together(snapshot -> {
            RecordType type = snapshot.schema().type(typeKey);
            var hits = new LinkedHashSet<Hit>();
            boolean strict = false;
            for (Map.Entry<String, UUID> one : shared.entrySet()) {
                strict |= type.field(one.getKey()).rules().required();
                Filter same =
                        Filter.compare(
                                snapshot.schema().path(typeKey, one.getKey()),
                                Comparison.EQUAL,
                                one.getValue());
                hits.addAll(find(snapshot, typeKey, typed, most, same));
            }
            if (!strict) {
                hits.addAll(find(snapshot, typeKey, typed, most, Filter.everything()));
            }
            return hits.stream().limit(most).toList();
        });
    }

    private static List<Hit> find(
            Snapshot snapshot, String typeKey, String typed, int most, Filter filter) {
        Schema schema = snapshot.schema();
        RecordType type = schema.type(typeKey);
        FieldPath title = schema.path(typeKey, type.face().title());
        var columns = new ArrayList<>(List.of(title));
        Field second = second(type);
        if (second != null) {
            columns.add(schema.path(typeKey, second.key()));
        }
        RecordQuery query =
                RecordQuery.of(type)
                        .columns(columns)
                        .where(filter)
                        .titled(typed)
                        .sorted(Sort.ascending(title))
                        .page(Page.first(most));
        return snapshot.rows(query).rows().stream()
                .map(row -> new Hit(row.id(), text(row, 0), second == null ? "" : text(row, 1)))
                .toList();
    }

    /// The field below the title when it reads without further words: a text or a reference.
    private static @Nullable Field second(RecordType type) {
        String key = type.face().subtitle();
        Field field = key == null ? null : type.fields().get(key);
        return field != null && (field.kind().isText() || field.kind().isReference())
                ? field
                : null;
    }

    private static String text(Row row, int at) {
        String title = row.titles().get(at);
        Object value = row.values().get(at);
        return title != null ? title : value == null ? "" : value.toString();
    }
}
