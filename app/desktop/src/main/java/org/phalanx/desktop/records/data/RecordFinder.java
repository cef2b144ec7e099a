package org.phalanx.desktop.records.data;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Finds records by a part of their title while somebody types. Not for the JavaFX thread.
public final class RecordFinder {
    private final Queries queries;

    @Inject
    public RecordFinder(Queries queries) {
        this.queries = queries;
    }

    /// The first records whose title contains `typed`, by title; all when it is blank.
    public List<Hit> find(String typeKey, String typed, int most) {
        return queries.together(snapshot -> find(snapshot, typeKey, typed, most));
    }

    private static List<Hit> find(Snapshot snapshot, String typeKey, String typed, int most) {
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
