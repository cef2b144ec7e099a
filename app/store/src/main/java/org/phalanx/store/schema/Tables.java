package org.phalanx.store.schema;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// Makes and widens the tables of record types. Columns are never dropped.
public final class Tables {

    private Tables() {}

    /// Brings the tables in line with a schema: new tables, new columns, indexes of references.
    ///
    /// @return the catalog of schema and tables
    public static Catalog align(Connection connection, Schema schema) throws SQLException {
        var tables = new HashMap<String, Table>();
        for (RecordType type : schema.all()) {
            tables.put(type.key(), align(connection, type));
        }
        return new Catalog(schema, tables);
    }

    /// Brings the table of one type in line.
    public static Table align(Connection connection, RecordType type) throws SQLException {
        Map<String, Integer> ordinals = ordinals(connection, type.key());
        try (Statement ddl = connection.createStatement()) {
            if (ordinals.isEmpty()) {
                ddl.execute(
                        "CREATE TABLE IF NOT EXISTS "
                                + Table.quoted(type.key())
                                + "(id BLOB PRIMARY KEY, vers BLOB NOT NULL, unknown TEXT) STRICT");
            }
            var added = new ArrayList<Field>();
            for (Field field : type.fields().values()) {
                if (!ordinals.containsKey(field.key())) {
                    ordinals.put(field.key(), ordinals.size());
                    addColumns(ddl, type, field);
                    note(connection, type.key(), field.key(), ordinals.size() - 1);
                    added.add(field);
                }
            }
            boolean bin = ordinals.containsKey(Indexes.DELETED);
            var indexes = new Indexes(ddl, type);
            for (Field field : added) {
                indexes.addOf(field, bin);
            }
            if (bin) {
                indexes.addBin();
            }
            indexes.align(ordinals.keySet());
        }
        return new Table(type, inOrder(type, ordinals), ordinals);
    }

    /// The tables as they stand, nothing changed; fields without a column are left out.
    ///
    /// @return the catalog of schema and tables
    public static Catalog present(Connection connection, Schema schema) throws SQLException {
        var tables = new HashMap<String, Table>();
        for (RecordType type : schema.all()) {
            Map<String, Integer> ordinals = ordinals(connection, type.key());
            var fields = new LinkedHashMap<>(type.fields());
            fields.keySet().retainAll(ordinals.keySet());
            RecordType known = type.withFields(fields);
            tables.put(type.key(), new Table(known, inOrder(known, ordinals), ordinals));
        }
        return new Catalog(schema, tables);
    }

    private static void addColumns(Statement ddl, RecordType type, Field field)
            throws SQLException {
        for (String column : Table.columns(field)) {
            ddl.execute(
                    "ALTER TABLE "
                            + Table.quoted(type.key())
                            + " ADD COLUMN "
                            + Table.quoted(column)
                            + " "
                            + storage(field, column));
        }
    }

    private static String storage(Field field, String column) {
        return switch (field.kind()) {
            case INTEGER, DECIMAL, PERCENT, INSTANT, YES_NO -> "INTEGER";
            case MONEY -> column.endsWith("_currency") ? "TEXT" : "INTEGER";
            case REFERENCE, USER -> "BLOB";
            default -> "TEXT";
        };
    }

    private static Map<String, Integer> ordinals(Connection connection, String type)
            throws SQLException {
        var ordinals = new HashMap<String, Integer>();
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT field, ordinal FROM field_ordinal WHERE type = ?")) {
            query.setString(1, type);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ordinals.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return ordinals;
    }

    private static void note(Connection connection, String type, String field, int ordinal)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT INTO field_ordinal(type, field, ordinal) VALUES (?, ?, ?)")) {
            insert.setString(1, type);
            insert.setString(2, field);
            insert.setInt(3, ordinal);
            insert.executeUpdate();
        }
    }

    private static List<Field> inOrder(RecordType type, Map<String, Integer> ordinals) {
        var fields = new ArrayList<>(type.fields().values());
        fields.sort((a, b) -> Integer.compare(at(ordinals, a), at(ordinals, b)));
        return fields;
    }

    private static int at(Map<String, Integer> ordinals, Field field) {
        Integer ordinal = ordinals.get(field.key());
        if (ordinal == null) {
            throw new IllegalStateException(field.key() + " has no column");
        }
        return ordinal;
    }
}
