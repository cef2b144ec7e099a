package org.phalanx.store.search.index;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.schema.Table;

/// Proves that search knows every record by its name and none that is gone. Of types whose tables
/// the index has still to read, and while bulk work waits for it, only the second can be told.
public final class IndexProof {

    private static final String WAITS =
            "SELECT EXISTS(SELECT 1 FROM gesture WHERE batch IS NOT NULL AND n > coalesce("
                    + "(SELECT value FROM search_state WHERE key = 'head'), 0))";

    private IndexProof() {}

    /// What is wrong with a type.
    ///
    /// @param type its key
    /// @param missing records that search doesn't know
    /// @param stray records that search knows and that are gone
    public record Fault(String type, long missing, long stray) {}

    /// Looks through all types.
    public static List<Fault> faults(Connection connection, Schema schema) throws SQLException {
        var faults = new ArrayList<Fault>();
        if (number(connection, WAITS) > 0) {
            return faults;
        }
        Map<String, Integer> numbers = numbers(connection);
        for (RecordType type : SearchTypes.of(schema)) {
            Integer ordinal = numbers.get(type.key());
            if (ordinal != null && type.face().search().titled()) {
                Fault fault = fault(connection, type, ordinal);
                if (fault.missing() + fault.stray() > 0) {
                    faults.add(fault);
                }
            }
        }
        return faults;
    }

    /// The numbers of types whose tables are read to their end.
    private static Map<String, Integer> numbers(Connection connection) throws SQLException {
        var numbers = new HashMap<String, Integer>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT type, ordinal FROM search_type WHERE 'todo:' || type"
                                        + " NOT IN (SELECT key FROM search_state)")) {
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getInt(2));
            }
        }
        return numbers;
    }

    private static Fault fault(Connection connection, RecordType type, int ordinal)
            throws SQLException {
        String table = Table.quoted(type.key());
        long theirs = Spot.first(ordinal);
        long mine = new Spot(ordinal, true, 0).number();
        long missing =
                number(
                        connection,
                        "SELECT count(*) FROM "
                                + table
                                + " t WHERE t.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM"
                                + " search_name_docsize d WHERE d.id IN (t.rowid + ?, t.rowid + ?))",
                        theirs,
                        mine);
        long stray =
                number(
                        connection,
                        "SELECT count(*) FROM search_name_docsize d WHERE d.id BETWEEN ?1 AND ?2"
                                + " AND NOT EXISTS (SELECT 1 FROM "
                                + table
                                + " t WHERE t.rowid IN (d.id - ?1, d.id - ?3)"
                                + " AND t.deleted_at IS NULL)",
                        theirs,
                        Spot.last(ordinal),
                        mine);
        return new Fault(type.key(), missing, stray);
    }

    private static long number(Connection connection, String query, long... values)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                select.setLong(i + 1, values[i]);
            }
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
