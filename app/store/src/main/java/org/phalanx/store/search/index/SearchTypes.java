package org.phalanx.store.search.index;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;

/// The numbers of types in the index.
@Singleton
public final class SearchTypes {

    private volatile Map<String, Integer> known = Map.of();
    private volatile boolean isRead;

    @Inject
    public SearchTypes() {}

    /// The types that search knows, in its order.
    public static List<RecordType> of(Schema schema) {
        return schema.all().stream()
                .filter(type -> type.face().search().isOn() && !type.origin().retired())
                .sorted(Comparator.comparingInt(type -> type.face().search().order()))
                .toList();
    }

    /// The number of a type, or null as long as none of its records are looked for.
    public @Nullable Integer find(String type) {
        return known.get(type);
    }

    /// The type with a number, or null.
    public @Nullable String type(int ordinal) {
        for (Map.Entry<String, Integer> one : known.entrySet()) {
            if (one.getValue() == ordinal) {
                return one.getKey();
            }
        }
        return null;
    }

    /// Makes sure that the numbers are known.
    public SearchTypes on(Connection connection) throws SQLException {
        if (!isRead) {
            read(connection);
        }
        return this;
    }

    /// Reads the numbers that are committed.
    void read(Connection connection) throws SQLException {
        var numbers = new HashMap<String, Integer>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT type, ordinal FROM search_type")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
        known = Map.copyOf(numbers);
        isRead = true;
    }

    /// Gives numbers to types that have none, whose records are then all to be read.
    static void number(Connection connection, Schema schema) throws SQLException {
        try (PreparedStatement number =
                        connection.prepareStatement(
                                "INSERT OR IGNORE INTO search_type(type) VALUES (?)");
                PreparedStatement todo =
                        connection.prepareStatement(
                                "INSERT OR REPLACE INTO search_state(key, value) VALUES (?, 0)")) {
            for (RecordType type : of(schema)) {
                number.setString(1, type.key());
                if (number.executeUpdate() > 0) {
                    todo.setString(1, SearchState.TODO + type.key());
                    todo.executeUpdate();
                }
            }
        }
    }
}
