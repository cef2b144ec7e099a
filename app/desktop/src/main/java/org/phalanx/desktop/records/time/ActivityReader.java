package org.phalanx.desktop.records.time;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Reads what people did with a record. Not for the JavaFX thread.
public final class ActivityReader {
    private final Queries queries;

    @Inject
    public ActivityReader(Queries queries) {
        this.queries = queries;
    }

    /// Whether activities belong to records of the type.
    public static boolean isLogged(Schema schema, RecordType type) {
        return by(schema, type).isPresent();
    }

    /// The field by which activities refer to records of the type.
    public static Optional<String> by(Schema schema, RecordType type) {
        String key = type.key() + "_id";
        return schema.find(TimelineActivity.TYPE)
                .flatMap(activity -> activity.find(key))
                .filter(field -> field.kind().isReference())
                .filter(field -> field.target().equals(type.key()))
                .map(field -> key);
    }

    /// The newest ones, newest first.
    List<TimelineActivity> newest(RecordType type, UUID record, int most) {
        return queries.together(snapshot ->
                by(snapshot.schema(), type)
                        .map(field -> newest(snapshot, field, record, most))
                        .orElse(List.of()));
    }

    private static List<TimelineActivity> newest(
            Snapshot snapshot, String by, UUID record, int most) {
        Schema schema = snapshot.schema();
        String activity = TimelineActivity.TYPE;
        FieldPath when = schema.path(activity, "occurred_at");
        RecordQuery query =
                RecordQuery.of(schema.type(activity))
                        .where(Filter.compare(schema.path(activity, by), Comparison.EQUAL, record))
                        .sorted(Sort.descending(when))
                        .page(Page.first(most));
        return RecordReader.pictures(snapshot, query).stream().map(TimelineActivity::new).toList();
    }
}
