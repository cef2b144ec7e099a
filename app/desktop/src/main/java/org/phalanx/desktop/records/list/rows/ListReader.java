package org.phalanx.desktop.records.list.rows;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.desktop.records.value.NextStep;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.Kind;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;

/// Reads lists in parts. Not for the JavaFX thread.
public final class ListReader {
    private final Queries queries;

    @Inject
    public ListReader(Queries queries) {
        this.queries = queries;
    }

    /// What is in sight now, wherever it has moved.
    ListPicture picture(ListQuery query, Sight sight) {
        return queries.together(snapshot -> picture(snapshot, query, sight));
    }

    private static ListPicture picture(Snapshot snapshot, ListQuery query, Sight sight) {
        RecordQuery question = query.question(snapshot.schema());
        int count = Math.toIntExact(snapshot.count(question));
        Order order = count <= Order.MOST ? order(snapshot, query, question) : null;
        int lines = order == null ? count : order.ids().size();
        int top = position(snapshot, question, order, sight.top());
        int moved = top < 0 ? 0 : top - sight.first();
        int from = Math.clamp(sight.from() + moved, 0, Math.max(0, lines - 1)) / Slots.BLOCK;
        int to = (sight.to() + moved) / Slots.BLOCK;
        int limit = Math.max(1, to - from + 1) * Slots.BLOCK;
        Block block = block(snapshot, query, question, order, from * Slots.BLOCK, limit);
        int cursor = position(snapshot, question, order, sight.cursor());
        Set<UUID> gone = gone(snapshot, question, sight.marked());
        boolean bare = count == 0 && snapshot.count(RecordQuery.of(question.type())) == 0;
        var size = new ListPicture.Size(lines, count, bare);
        return new ListPicture(question.type(), size, moved, cursor, gone, block, order);
    }

    /// Every line in order, where the database would have to sort anew for each part, and where
    /// records stand in groups.
    private static @Nullable Order order(Snapshot snapshot, ListQuery query, RecordQuery question) {
        Field group = query.groupField(question.type()).orElse(null);
        if (group != null) {
            return Order.grouped(snapshot, query, group);
        }
        return query.isSortedEachTime(question.type()) ? new Order(ids(snapshot, question)) : null;
    }

    private static int position(
            Snapshot snapshot, RecordQuery question, @Nullable Order order, @Nullable UUID record) {
        if (order != null) {
            return record == null ? -1 : order.ids().indexOf(record);
        }
        OptionalLong at =
                record == null ? OptionalLong.empty() : snapshot.position(question, record);
        return at.isPresent() ? Math.toIntExact(at.getAsLong()) : -1;
    }

    private static Set<UUID> gone(Snapshot snapshot, RecordQuery question, Set<UUID> ids) {
        var gone = new HashSet<>(ids);
        if (!ids.isEmpty()) {
            List<Operand.Literal> literals = ids.stream().map(Operand.Literal::new).toList();
            RecordQuery among =
                    question.columns(List.of())
                            .sorted()
                            .where(new Filter.In(new Operand.Self(), literals));
            snapshot.each(among, row -> gone.remove(row.id()));
        }
        return gone;
    }

    /// Rows from a position on.
    ///
    /// @param order of the list, where it is kept
    Block block(ListQuery query, @Nullable Order order, int from, int limit) {
        return queries.together(snapshot -> {
            RecordQuery question = query.question(snapshot.schema());
            return block(snapshot, query, question, order, from, limit);
        });
    }

    /// The records of the list as its lines stand, with what stands above groups.
    List<UUID> lines(ListQuery query) {
        return queries.together(snapshot -> {
            RecordQuery question = query.question(snapshot.schema());
            Order order = order(snapshot, query, question);
            return order == null ? ids(snapshot, question) : order.ids();
        });
    }

    /// Some rows of the list, in its order.
    List<ListRow> rows(ListQuery query, Predicate<UUID> wanted) {
        return queries.together(snapshot -> {
            RecordQuery question = query.question(snapshot.schema());
            List<UUID> ids = ids(snapshot, question).stream().filter(wanted).toList();
            return block(snapshot, query, question, new Order(ids), 0, ids.size()).rows();
        });
    }

    /// Every record of the list, in its order.
    public List<UUID> ids(ListQuery query) {
        return queries.together(snapshot -> ids(snapshot, query.question(snapshot.schema())));
    }

    private static List<UUID> ids(Snapshot snapshot, RecordQuery question) {
        var ids = new ArrayList<UUID>();
        snapshot.each(question.columns(List.of()), row -> ids.add(row.id()));
        return ids;
    }

    private static Block block(
            Snapshot snapshot,
            ListQuery query,
            RecordQuery question,
            @Nullable Order order,
            int from,
            int limit) {
        if (order == null) {
            List<Row> rows = snapshot.rows(question.page(new Page(limit, from, null))).rows();
            return new Block(from, read(snapshot, query, question, rows));
        }
        List<UUID> part = order.part(from, limit);
        var found = new HashMap<>(order.heads());
        List<UUID> records = part.stream().filter(id -> !order.heads().containsKey(id)).toList();
        read(snapshot, query, question, ordered(snapshot, question, records))
                .forEach(row -> found.put(row.id(), row));
        return new Block(
                from, part.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList());
    }

    private static List<ListRow> read(
            Snapshot snapshot, ListQuery query, RecordQuery question, List<Row> rows) {
        Map<Field, Links> tags = tags(snapshot, query.read(question.type()), question, rows);
        return rows.stream().map(row -> row(snapshot, query, question, row, tags)).toList();
    }

    private static List<Row> ordered(Snapshot snapshot, RecordQuery question, List<UUID> ids) {
        List<Operand.Literal> literals = ids.stream().map(Operand.Literal::new).toList();
        var found = new HashMap<UUID, Row>();
        snapshot.each(
                RecordQuery.of(question.type())
                        .columns(question.columns())
                        .where(new Filter.In(new Operand.Self(), literals))
                        .deletedToo(),
                row -> found.put(row.id(), row));
        return ids.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
    }

    /// What tags are called: asked once for all rows.
    private static Map<Field, Links> tags(
            Snapshot snapshot, List<Field> fields, RecordQuery question, List<Row> rows) {
        var found = new HashMap<Field, Links>();
        for (Field field : fields) {
            if (field.kind() == Kind.TAGS) {
                int at = column(question, field);
                var ids = new HashSet<Object>();
                for (Row row : rows) {
                    if (row.values().get(at) instanceof Collection<?> many) {
                        ids.addAll(many);
                    }
                }
                found.put(field, RecordReader.of(snapshot, field.target(), ids));
            }
        }
        return found;
    }

    private static int column(RecordQuery question, Field field) {
        for (int i = 1; i < question.columns().size(); i++) {
            if (question.columns().get(i).isDirect()
                    && question.columns().get(i).last().key().equals(field.key())) {
                return i;
            }
        }
        throw new IllegalArgumentException("no column " + field.key());
    }

    private static ListRow row(
            Snapshot snapshot,
            ListQuery query,
            RecordQuery question,
            Row row,
            Map<Field, Links> tags) {
        var values = new HashMap<String, @Nullable Object>();
        var links = new HashMap<UUID, Link>();
        int at = 1;
        for (Field field : query.read(question.type())) {
            Object value = row.values().get(at);
            String title = row.titles().get(at++);
            boolean gone =
                    ListQuery.mayBeInBin(snapshot.schema(), field)
                            && row.values().get(at++) != null;
            values.put(field.key(), value);
            if (value instanceof UUID to && field.kind().isReference()) {
                links.put(to, new Link(to, field.target(), title == null ? "" : title, gone));
            } else if (value instanceof Collection<?> many && tags.containsKey(field)) {
                Links all = tags.getOrDefault(field, Links.NONE);
                many.forEach(one -> all.of((UUID) one).ifPresent(of -> links.put(of.id(), of)));
            }
        }
        NextStep step = NextStep.of(question.type(), values).orElse(null);
        return new ListRow(row.id(), title(row), values, new Links(links), step);
    }

    private static String title(Row row) {
        String title = row.titles().getFirst();
        Object value = row.values().getFirst();
        return title != null ? title : value == null ? "" : value.toString();
    }
}
