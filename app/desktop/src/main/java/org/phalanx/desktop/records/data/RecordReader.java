package org.phalanx.desktop.records.data;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;

/// Reads single records with everything that a page shows of them. Not for the JavaFX thread.
public final class RecordReader {
    static final String DELETED = "deleted_at";

    private final Queries queries;

    @Inject
    public RecordReader(Queries queries) {
        this.queries = queries;
    }

    /// The record, also when it is in the bin.
    public Optional<RecordPicture> read(String typeKey, UUID id) {
        return queries.together(snapshot -> read(snapshot, typeKey, id));
    }

    private static Optional<RecordPicture> read(Snapshot snapshot, String typeKey, UUID id) {
        Filter self =
                new Filter.Compare(new Operand.Self(), Comparison.EQUAL, new Operand.Literal(id));
        RecordQuery query =
                RecordQuery.of(snapshot.schema().type(typeKey)).where(self).deletedToo();
        return pictures(snapshot, query).stream().findFirst();
    }

    /// Everything about the records of a query, in its order.
    ///
    /// @param query whose columns don't matter
    public static List<RecordPicture> pictures(Snapshot snapshot, RecordQuery query) {
        RecordType type = query.type();
        List<FieldPath> columns = columns(snapshot.schema(), type);
        return snapshot.rows(query.columns(columns)).rows().stream()
                .map(row -> picture(snapshot, type, columns, row))
                .toList();
    }

    /// Every field, and of each reference whether its record is in the bin.
    private static List<FieldPath> columns(Schema schema, RecordType type) {
        var columns = new ArrayList<FieldPath>();
        for (Field field : type.fields().values()) {
            columns.add(schema.path(type.key(), field.key()));
        }
        for (Field field : type.references()) {
            if (schema.type(field.target()).fields().containsKey(DELETED)) {
                columns.add(schema.path(type.key(), field.pathName() + "." + DELETED));
            }
        }
        return columns;
    }

    private static RecordPicture picture(
            Snapshot snapshot, RecordType type, List<FieldPath> columns, Row row) {
        var values = new HashMap<String, @Nullable Object>();
        var titles = new HashMap<String, @Nullable String>();
        var deleted = new HashMap<String, Boolean>();
        for (int i = 0; i < columns.size(); i++) {
            FieldPath path = columns.get(i);
            Object value = row.values().get(i);
            if (!path.isDirect()) {
                deleted.put(path.hops().getFirst().key(), value != null);
            } else if (value != null) {
                values.put(path.last().key(), value);
                titles.put(path.last().key(), row.titles().get(i));
            }
        }
        var links = new HashMap<UUID, Link>();
        for (Field field : type.fields().values()) {
            Object value = values.get(field.key());
            if (field.kind().isReference() && value instanceof UUID to) {
                String title = titles.get(field.key());
                boolean gone = deleted.getOrDefault(field.key(), false);
                links.put(to, new Link(to, field.target(), title == null ? "" : title, gone));
            } else if (field.kind() == Kind.TAGS && value instanceof Collection<?> many) {
                links.putAll(of(snapshot, field.target(), many).byId());
            }
        }
        return new RecordPicture(type, row.id(), values, new Links(links));
    }

    /// What these records of a type are called; unknown ids are left out.
    public static Links of(Snapshot snapshot, String typeKey, Collection<?> ids) {
        Schema schema = snapshot.schema();
        RecordType type = schema.type(typeKey);
        List<Operand.Literal> literals =
                ids.stream()
                        .filter(UUID.class::isInstance)
                        .distinct()
                        .map(Operand.Literal::new)
                        .toList();
        if (literals.isEmpty()) {
            return Links.NONE;
        }
        var columns = new ArrayList<>(List.of(schema.path(typeKey, type.face().title())));
        boolean bin = type.fields().containsKey(DELETED);
        if (bin) {
            columns.add(schema.path(typeKey, DELETED));
        }
        RecordQuery query =
                RecordQuery.of(type)
                        .columns(columns)
                        .where(new Filter.In(new Operand.Self(), literals))
                        .deletedToo();
        Map<UUID, Link> links = new HashMap<>();
        for (Row row : snapshot.rows(query).rows()) {
            boolean gone = bin && row.values().get(1) != null;
            links.put(row.id(), new Link(row.id(), typeKey, title(row), gone));
        }
        return new Links(links);
    }

    private static String title(Row row) {
        String title = row.titles().getFirst();
        Object value = row.values().getFirst();
        return title != null ? title : value == null ? "" : value.toString();
    }
}
