package org.phalanx.store.lookup;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.Cells;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Table;

/// Reads many records of one type at once. Those in the bin are left out.
public final class RecordLookup {

    private static final int AT_ONCE = 500;

    /// The pluses keep the planner from the index by `deleted_at`, which nearly all records share,
    /// and from reading the whole table in order.
    private static final String LIVE = " AND +deleted_at IS NULL ORDER BY +rowid";

    private final Database database;
    private final CurrentCatalog catalog;

    @Inject
    public RecordLookup(Database database, CurrentCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// A record with all its values; empty fields are left out.
    public record Found(UUID id, Map<String, @Nullable Object> values) {}

    /// Every record, in the order in which they were made.
    public void each(String type, List<String> fields, RecordSink sink) {
        Table table = catalog.get().table(type);
        List<Field> wanted = fields.stream().map(table.type()::field).toList();
        database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(selectAll(table, wanted));
                    ResultSet rows = query.executeQuery()) {
                @Nullable Object[] values = new @Nullable Object[wanted.size()];
                while (rows.next()) {
                    int at = 2;
                    for (int i = 0; i < values.length; i++) {
                        values[i] = Cells.read(rows, at, wanted.get(i));
                        at += Cells.width(wanted.get(i));
                    }
                    sink.take(Bits.id(rows.getBytes(1)), values);
                }
                return true;
            }
        });
    }

    /// The records that have one of these values in the fields of a key, in the order in which they
    /// were made.
    ///
    /// @param key keys of the fields, none of them an amount of money
    /// @param values for each wanted record one value a field
    public List<Found> byKey(String type, List<String> key, Collection<List<Object>> values) {
        Table table = catalog.get().table(type);
        List<Field> fields = key.stream().map(table.type()::field).toList();
        var all = new ArrayList<>(values);
        var found = new ArrayList<Found>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<List<Object>> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            database.read(connection -> find(connection, table, fields, some, found));
        }
        return found;
    }

    /// Some records by id.
    public Map<UUID, Map<String, @Nullable Object>> byId(String type, Collection<UUID> ids) {
        Table table = catalog.get().table(type);
        var all = new ArrayList<>(ids);
        var found = new HashMap<UUID, Map<String, @Nullable Object>>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            database.read(connection -> find(connection, table, some, found));
        }
        return found;
    }

    /// Those of some ids whose records are in the bin.
    public Set<UUID> inBin(String type, Collection<UUID> ids) {
        Table table = catalog.get().table(type);
        var all = new ArrayList<>(ids);
        var found = new HashSet<UUID>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<UUID> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            database.read(connection -> findInBin(connection, table, some, found));
        }
        return found;
    }

    private static boolean findInBin(
            Connection connection, Table table, List<UUID> ids, Set<UUID> found)
            throws SQLException {
        String select =
                "SELECT id FROM "
                        + table.name()
                        + " WHERE "
                        + isOneOf("id", ids.size())
                        + " AND +deleted_at IS NOT NULL";
        try (PreparedStatement query = connection.prepareStatement(select)) {
            bind(query, ids);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(Bits.id(rows.getBytes(1)));
                }
            }
        }
        return true;
    }

    private static void bind(PreparedStatement query, List<UUID> ids) throws SQLException {
        for (int i = 0; i < ids.size(); i++) {
            query.setBytes(i + 1, Bits.bytes(ids.get(i)));
        }
    }

    private static String selectAll(Table table, List<Field> wanted) {
        var columns = new ArrayList<String>();
        columns.add("id");
        for (Field field : wanted) {
            Table.columns(field).forEach(column -> columns.add(Table.quoted(column)));
        }
        return "SELECT "
                + String.join(", ", columns)
                + " FROM "
                + table.name()
                + " WHERE deleted_at IS NULL ORDER BY rowid";
    }

    private static String select(Table table, String from, String condition) {
        return "SELECT id, "
                + String.join(", ", table.allColumns())
                + " FROM "
                + from
                + " WHERE "
                + condition
                + LIVE;
    }

    private static boolean find(
            Connection connection,
            Table table,
            List<Field> key,
            List<List<Object>> values,
            List<Found> found)
            throws SQLException {
        List<String> keys = key.stream().map(Field::key).toList();
        try (PreparedStatement query =
                connection.prepareStatement(byKey(table, keys, values.size()))) {
            int at = 1;
            for (List<Object> one : values) {
                for (int i = 0; i < key.size(); i++) {
                    at = Cells.bind(query, at, key.get(i), one.get(i));
                }
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Found(Bits.id(rows.getBytes(1)), table.read(rows, 2)));
                }
            }
        }
        return true;
    }

    /// The query for so many values of a key, each looked up in the index of the key's first field.
    static String byKey(Table table, List<String> key, int values) {
        if (key.size() == 1) {
            return select(table, table.name(), isOneOf(Table.quoted(key.getFirst()), values));
        }
        List<String> wanted = IntStream.range(0, key.size()).mapToObj(i -> "wanted_" + i).toList();
        String same =
                IntStream.range(0, key.size())
                        .mapToObj(i -> Table.quoted(key.get(i)) + " = " + wanted.get(i))
                        .collect(Collectors.joining(" AND "));
        String row = "(" + "?, ".repeat(key.size() - 1) + "?)";
        return "WITH wanted("
                + String.join(", ", wanted)
                + ") AS (VALUES "
                + (row + ", ").repeat(values - 1)
                + row
                + ") "
                + select(table, "wanted CROSS JOIN " + table.name(), same);
    }

    private static String isOneOf(String column, int values) {
        return column + " IN (" + "?, ".repeat(values - 1) + "?)";
    }

    private static boolean find(
            Connection connection,
            Table table,
            List<UUID> ids,
            Map<UUID, Map<String, @Nullable Object>> found)
            throws SQLException {
        String select = select(table, table.name(), isOneOf("id", ids.size()));
        try (PreparedStatement query = connection.prepareStatement(select)) {
            bind(query, ids);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.put(Bits.id(rows.getBytes(1)), table.read(rows, 2));
                }
            }
        }
        return true;
    }
}
