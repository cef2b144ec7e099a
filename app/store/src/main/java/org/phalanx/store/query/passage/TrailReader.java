package org.phalanx.store.query.passage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.query.sql.Sql;

/// Fills trails with the answers to the statements of [PassagesSql].
public final class TrailReader {

    private final Connection connection;
    private final Trail trail;

    public TrailReader(Connection connection, Trail trail) {
        this.connection = connection;
        this.trail = trail;
    }

    /// Takes in records: id, amount, whether it failed.
    public void records(Sql statement) throws SQLException {
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet row = prepared.executeQuery()) {
            while (row.next()) {
                trail.put(Bits.id(row.getBytes(1)), row.getLong(2), row.getBoolean(3));
            }
        }
    }

    /// Takes in moves: id of what moved, number of the step, moment. Those of one record mostly
    /// come together.
    public void moves(Sql statement) throws SQLException {
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet row = prepared.executeQuery()) {
            byte[] last = {};
            int place = -1;
            while (row.next()) {
                byte[] id = row.getBytes(1);
                if (!Arrays.equals(id, last)) {
                    place = trail.place(Bits.id(id));
                    last = id;
                }
                if (place >= 0) {
                    trail.move(place, row.getInt(2), row.getLong(3));
                }
            }
        }
    }

    /// Ids alone.
    public static Set<UUID> ids(Connection connection, Sql statement) throws SQLException {
        var ids = new HashSet<UUID>();
        try (PreparedStatement prepared = statement.prepare(connection);
                ResultSet row = prepared.executeQuery()) {
            while (row.next()) {
                ids.add(Bits.id(row.getBytes(1)));
            }
        }
        return ids;
    }
}
