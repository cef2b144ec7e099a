package org.phalanx.store.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/// How far the index has come.
final class SearchState {

    /// Before the key of a type whose table isn't read to its end; the value is the last row read.
    static final String TODO = "todo:";

    /// The last gesture of which everything is in the index.
    static final String HEAD = "head";

    private SearchState() {}

    static long get(Connection connection, String key, long otherwise) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM search_state WHERE key = ?")) {
            select.setString(1, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getLong(1) : otherwise;
            }
        }
    }

    static void put(Connection connection, String key, long value) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        "INSERT OR REPLACE INTO search_state(key, value) VALUES (?, ?)")) {
            insert.setString(1, key);
            insert.setLong(2, value);
            insert.executeUpdate();
        }
    }

    static void remove(Connection connection, String key) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM search_state WHERE key = ?")) {
            delete.setString(1, key);
            delete.executeUpdate();
        }
    }

    /// Types whose tables are to be read, with the last row that was.
    static Map<String, Long> todo(Connection connection) throws SQLException {
        var todo = new LinkedHashMap<String, Long>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "SELECT s.key, s.value FROM search_state s JOIN search_type t"
                                + " ON s.key = 'todo:' || t.type ORDER BY t.ordinal")) {
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    todo.put(rows.getString(1).substring(TODO.length()), rows.getLong(2));
                }
            }
        }
        return todo;
    }
}
