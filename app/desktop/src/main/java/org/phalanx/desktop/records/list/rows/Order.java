package org.phalanx.desktop.records.list.rows;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.id.Ids;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Place.Total;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

/// The lines of a list in their order, kept while nothing changes: records, and those above groups.
///
/// @param ids of every line
/// @param heads of groups, by the id of their line
record Order(List<UUID> ids, Map<UUID, ListRow> heads) {
    /// More than this are not kept; the database sorts them anew for each part.
    static final int MOST = 250_000;

    private static final Object NOTHING = "";

    Order {
        ids = List.copyOf(ids);
        heads = Map.copyOf(heads);
    }

    Order(List<UUID> ids) {
        this(ids, Map.of());
    }

    /// The lines from a position on.
    List<UUID> part(int from, int limit) {
        int first = Math.min(from, ids.size());
        return ids.subList(first, Math.min(first + limit, ids.size()));
    }

    /// The records of a list in groups: each group where its first record would stand.
    static Order grouped(Snapshot snapshot, ListQuery query, Field by) {
        RecordQuery flat = query.question(snapshot.schema());
        FieldPath path = snapshot.schema().path(query.type(), by.key());
        RecordQuery question =
                query.question(snapshot.schema(), query.grouped(flat.type(), by))
                        .columns(List.of(path));
        ZoneId zone = snapshot.scene().zone();
        var members = new LinkedHashMap<Object, List<UUID>>();
        var links = new HashMap<Object, Links>();
        snapshot.each(
                question,
                row -> {
                    Object key = key(row.values().getFirst(), zone);
                    members.computeIfAbsent(key, _ -> new ArrayList<>()).add(row.id());
                    links.computeIfAbsent(key, _ -> link(by, row));
                });
        Map<Object, Map<String, BigDecimal>> sums = sums(snapshot, query, flat, path);
        var ids = new ArrayList<UUID>();
        var heads = new HashMap<UUID, ListRow>();
        members.forEach((key, records) -> {
            boolean collapsed = query.collapsed().contains(key);
            var head =
                    new ListRow.Head(
                            by,
                            key.equals(NOTHING) ? null : key,
                            records.size(),
                            sums.getOrDefault(key, Map.of()),
                            collapsed);
            UUID line = Ids.derived("group", by.key(), key.toString());
            heads.put(
                    line,
                    new ListRow(
                            line, "", Map.of(), links.getOrDefault(key, Links.NONE), null, head));
            ids.add(line);
            if (!collapsed) {
                ids.addAll(records);
            }
        });
        return new Order(ids, heads);
    }

    private static Object key(@Nullable Object value, ZoneId zone) {
        return switch (value) {
            case null -> NOTHING;
            case LocalDate day -> YearMonth.from(day).toString();
            case Instant at -> YearMonth.from(at.atZone(zone)).toString();
            default -> value;
        };
    }

    private static Links link(Field by, Row row) {
        String title = row.titles().getFirst();
        return row.values().getFirst() instanceof UUID id && by.kind().isReference()
                ? new Links(
                        Map.of(id, new Link(id, by.target(), title == null ? "" : title, false)))
                : Links.NONE;
    }

    /// What the columns that add up come to in each group.
    private static Map<Object, Map<String, BigDecimal>> sums(
            Snapshot snapshot, ListQuery query, RecordQuery flat, FieldPath path) {
        List<Field> fields =
                query.fields(flat.type()).stream()
                        .filter(field -> field.kind().isNumeric() && field.total() == Total.SUM)
                        .toList();
        if (fields.isEmpty() || !query.typed().isEmpty()) {
            return Map.of();
        }
        Measure[] measures =
                fields.stream()
                        .map(field ->
                                new Measure.Sum(snapshot.schema().path(query.type(), field.key())))
                        .toArray(Measure[]::new);
        Kind kind = path.last().kind();
        boolean day = kind == Kind.DATE || kind == Kind.INSTANT;
        GroupKey key =
                day ? new GroupKey.ByCalendar(path, Bucket.MONTH) : new GroupKey.ByPath(path);
        var found = new HashMap<Object, Map<String, BigDecimal>>();
        for (Group group :
                snapshot.groups(Grouping.of(flat.type(), measures).where(query.filter()).by(key))
                        .groups()) {
            var values = new HashMap<String, BigDecimal>();
            for (int i = 0; i < fields.size(); i++) {
                Figure figure = group.figures().get(i);
                if (figure.value() != null && figure.n() > 0) {
                    values.put(fields.get(i).key(), figure.value());
                }
            }
            found.put(Optional.ofNullable(group.keys().getFirst().value()).orElse(NOTHING), values);
        }
        return found;
    }
}
