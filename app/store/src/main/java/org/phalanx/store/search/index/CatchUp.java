package org.phalanx.store.search.index;

import jakarta.inject.Provider;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.row.Statements;
import org.phalanx.store.search.words.Readings;

/// Brings the index up to date with what was not written by people's gestures: whole tables after
/// an upgrade, and what bulk work has done. In small steps, each a transaction of somebody else.
final class CatchUp {

    /// Records of one step: so few that a person waits no longer than a few milliseconds.
    private static final int STEP = 50;

    /// The next gesture of bulk work that isn't in the index.
    private static final String NEXT =
            "SELECT g.n, b.state FROM gesture g LEFT JOIN batch b ON b.id = g.batch"
                    + " WHERE g.n > ? AND g.batch IS NOT NULL ORDER BY g.n LIMIT 1";

    private static final String CHANGES = "SELECT type, rec FROM change WHERE n = ?";
    private static final String LAST = "SELECT coalesce(max(n), 0) FROM gesture";

    private final SearchTypes types;
    private final Provider<Readings> readings;
    private final UUID me;
    private final Statements statements = new Statements();

    CatchUp(SearchTypes types, Provider<Readings> readings, UUID me) {
        this.types = types;
        this.readings = readings;
        this.me = me;
    }

    /// How a step ended.
    enum Step {
        /// There may be more.
        MORE,
        /// Nothing was left.
        DONE,
        /// Bulk work is under way that may yet be taken back.
        BLOCKED
    }

    /// Gives new types their numbers.
    static void prepare(Connection connection, Schema schema) throws SQLException {
        SearchTypes.number(connection, schema);
        if (SearchState.get(connection, SearchState.HEAD, -1) < 0) {
            SearchState.put(connection, SearchState.HEAD, number(connection, LAST));
        }
    }

    /// One step.
    Step step(Connection connection, Schema schema) throws SQLException {
        statements.on(connection);
        for (Map.Entry<String, Long> todo : SearchState.todo(connection).entrySet()) {
            RecordType type = schema.find(todo.getKey()).orElse(null);
            if (type != null && types.find(type.key()) != null) {
                table(connection, type, todo.getValue());
                return Step.MORE;
            }
        }
        return bulk(connection, schema);
    }

    private void table(Connection connection, RecordType type, long from) throws SQLException {
        List<Gathered> records = Gathered.after(statements, type, from, STEP);
        for (Gathered record : records) {
            put(type, record);
        }
        String key = SearchState.TODO + type.key();
        if (records.size() < STEP) {
            SearchState.remove(connection, key);
        } else {
            SearchState.put(connection, key, records.getLast().row());
        }
    }

    private Step bulk(Connection connection, Schema schema) throws SQLException {
        long head = SearchState.get(connection, SearchState.HEAD, 0);
        PreparedStatement next = statements.get(NEXT);
        next.setLong(1, head);
        long n;
        try (ResultSet row = next.executeQuery()) {
            if (!row.next()) {
                long last = number(connection, LAST);
                if (last > head) {
                    SearchState.put(connection, SearchState.HEAD, last);
                }
                return Step.DONE;
            }
            n = row.getLong(1);
            if ("open".equals(row.getString(2))) {
                return Step.BLOCKED;
            }
        }
        gesture(schema, n);
        SearchState.put(connection, SearchState.HEAD, n);
        return Step.MORE;
    }

    private void gesture(Schema schema, long n) throws SQLException {
        PreparedStatement changes = statements.get(CHANGES);
        changes.setLong(1, n);
        try (ResultSet rows = changes.executeQuery()) {
            while (rows.next()) {
                RecordType type = schema.find(rows.getString(1)).orElse(null);
                if (type != null && types.find(type.key()) != null) {
                    UUID record = Bits.id(rows.getBytes(2));
                    for (Gathered found : Gathered.of(statements, type, record)) {
                        put(type, found);
                    }
                }
            }
        }
    }

    private void put(RecordType type, Gathered record) throws SQLException {
        @Nullable Integer ordinal = types.find(type.key());
        if (ordinal == null) {
            return;
        }
        SearchIndex.remove(statements, ordinal, record.row());
        if (!record.isInBin()) {
            Spot spot = new Spot(ordinal, record.isOf(me), record.row());
            SearchIndex.put(statements, spot, Entry.of(type, record.values()::get, readings.get()));
        }
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(query);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
