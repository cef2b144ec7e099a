package org.phalanx.store.batch;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.journal.PhraseJson;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.SqlWork;
import org.phalanx.store.open.Writer;

/// Batches and their staged changes in the database.
final class BatchTable {

    private final Database database;

    @Inject
    BatchTable(Database database) {
        this.database = database;
    }

    /// Whether nothing can be written, so that every batch is refused.
    boolean isReadOnly() {
        return database.isReadOnly();
    }

    void insert(UUID batch, BatchLabel label, long at, @Nullable UUID undoes) {
        write(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement(
                            "INSERT INTO batch(id, label, cause, person, at, state, undoes)"
                                    + " VALUES (?, ?, ?, ?, ?, 'open', ?)")) {
                insert.setBytes(1, Bits.bytes(batch));
                insert.setString(2, PhraseJson.write(label.what()));
                insert.setString(3, label.cause().name());
                insert.setBytes(4, Bits.bytes(label.person()));
                insert.setLong(5, at);
                if (undoes == null) {
                    insert.setNull(6, Types.BLOB);
                } else {
                    insert.setBytes(6, Bits.bytes(undoes));
                }
                return insert.executeUpdate();
            }
        });
    }

    CompletableFuture<Integer> stage(UUID batch, int i, byte[] body) {
        return database.writer()
                .submit(
                        Writer.Lane.BULK,
                        connection -> {
                            try (PreparedStatement insert =
                                    connection.prepareStatement(
                                            "INSERT INTO batch_chunk(batch, i, body)"
                                                    + " VALUES (?, ?, ?)")) {
                                insert.setBytes(1, Bits.bytes(batch));
                                insert.setInt(2, i);
                                insert.setBytes(3, body);
                                return insert.executeUpdate();
                            }
                        });
    }

    byte[] staged(UUID batch, int i) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT body FROM batch_chunk WHERE batch = ? AND i = ?")) {
                query.setBytes(1, Bits.bytes(batch));
                query.setInt(2, i);
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getBytes(1);
                }
            }
        });
    }

    /// Marks a batch as whole and forgets what was kept to put it back.
    void finish(UUID batch) {
        database.write(
                Writer.Lane.PERSON,
                connection -> {
                    run(connection, "UPDATE batch SET state = 'done' WHERE id = ?", batch);
                    return forgetAids(connection, batch);
                });
    }

    /// Forgets a batch of which nothing is left.
    void forget(UUID batch) {
        write(connection -> {
            run(connection, "DELETE FROM batch WHERE id = ?", batch);
            return forgetAids(connection, batch);
        });
    }

    private static int forgetAids(Connection connection, UUID batch) throws SQLException {
        run(connection, "DELETE FROM batch_chunk WHERE batch = ?", batch);
        return run(connection, "DELETE FROM batch_before WHERE batch = ?", batch);
    }

    private static int run(Connection connection, String sql, UUID batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, Bits.bytes(batch));
            return statement.executeUpdate();
        }
    }

    /// Batches that were cut off.
    List<UUID> open() {
        if (database.isReadOnly()) {
            return List.of();
        }
        return database.read(connection -> {
            var open = new ArrayList<UUID>();
            try (Statement query = connection.createStatement();
                    ResultSet rows =
                            query.executeQuery("SELECT id FROM batch WHERE state = 'open'")) {
                while (rows.next()) {
                    open.add(Bits.id(rows.getBytes(1)));
                }
            }
            return open;
        });
    }

    private void write(SqlWork<Integer> work) {
        database.write(Writer.Lane.BULK, work);
    }
}
