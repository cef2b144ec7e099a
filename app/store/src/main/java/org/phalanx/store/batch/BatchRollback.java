package org.phalanx.store.batch;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.derive.NumbersBack;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.JournalLine;
import org.phalanx.store.live.Announcement;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.Writer;
import org.phalanx.store.row.Statements;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Table;

/// Puts everything back as it was before a batch, newest gesture first, and its journal with it.
///
/// Possible because nobody could write to the batch's records meanwhile.
final class BatchRollback {

    private static final String LAST_OF_BATCH =
            "SELECT n FROM gesture WHERE batch = ? ORDER BY n DESC LIMIT 1";
    private static final String BEFORE =
            "SELECT vers, updated_at, updated_by FROM batch_before WHERE batch = ? AND rec = ?";

    private final Database database;
    private final History history;
    private final CurrentCatalog catalog;
    private final Exchange exchange;
    private final Announcer announcer;
    private final BatchTable batches;
    private final Statements statements = new Statements();

    @Inject
    BatchRollback(
            Database database,
            History history,
            CurrentCatalog catalog,
            Exchange exchange,
            Announcer announcer,
            BatchTable batches) {
        this.database = database;
        this.history = history;
        this.catalog = catalog;
        this.exchange = exchange;
        this.announcer = announcer;
        this.batches = batches;
    }

    void remove(UUID batch) {
        boolean more = true;
        while (more) {
            more = !removeStep(batch).isEmpty();
        }
        Database.await(
                database.writer()
                        .submit(
                                Writer.Lane.BULK,
                                connection -> {
                                    NumbersBack.settle(statements.on(connection));
                                    return true;
                                },
                                done -> {}));
        batches.forget(batch);
    }

    private Map<String, Announcement.Changed> removeStep(UUID batch) {
        return Database.await(
                database.writer()
                        .submit(
                                Writer.Lane.BULK,
                                connection -> removeLast(connection, batch),
                                changes -> announcer.announce(true, changes)));
    }

    /// Removes the batch's newest gesture.
    ///
    /// @return what that changed; nothing when none was left
    private Map<String, Announcement.Changed> removeLast(Connection connection, UUID batch)
            throws SQLException {
        Long n = last(connection, batch);
        if (n == null) {
            return Map.of();
        }
        var changes = new HashMap<String, Announcement.Changed>();
        List<JournalLine> lines =
                history.of(connection, n).stream().map(History.Entry::line).toList();
        for (JournalLine line : lines.reversed()) {
            putBack(connection, batch, line);
            Announcement.Changed of =
                    changes.computeIfAbsent(
                            line.type(),
                            type -> new Announcement.Changed(new HashSet<>(), new HashSet<>()));
            of.records().add(line.record());
            of.fields().addAll(line.fields().keySet());
        }
        run(connection, "DELETE FROM change WHERE n = ?", n);
        run(connection, "DELETE FROM gesture WHERE n = ?", n);
        return changes;
    }

    private static @Nullable Long last(Connection connection, UUID batch) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LAST_OF_BATCH)) {
            query.setBytes(1, Bits.bytes(batch));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? (Long) row.getLong(1) : null;
            }
        }
    }

    private void putBack(Connection connection, UUID batch, JournalLine line) throws SQLException {
        Table table = catalog.get().table(line.type());
        Map<String, @Nullable Object> made = new HashMap<>();
        line.fields()
                .forEach((key, value) -> made.put(key, value.old() == null ? value.now() : null));
        NumbersBack.release(statements.on(connection), table.type(), made);
        if (line.creates()) {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM " + table.name() + " WHERE id = ?")) {
                delete.setBytes(1, Bits.bytes(line.record()));
                delete.executeUpdate();
            }
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(BEFORE)) {
            query.setBytes(1, Bits.bytes(batch));
            query.setBytes(2, Bits.bytes(line.record()));
            try (ResultSet before = query.executeQuery()) {
                if (before.next()) {
                    update(connection, table, line, before);
                }
            }
        }
    }

    private void update(Connection connection, Table table, JournalLine line, ResultSet before)
            throws SQLException {
        var fields = new ArrayList<Field>();
        Map<String, @Nullable Object> values = new HashMap<>();
        line.fields()
                .forEach((key, value) -> {
                    fields.add(table.type().field(key));
                    values.put(key, value.old());
                });
        for (String stamp : List.of("updated_at", "updated_by")) {
            fields.add(table.type().field(stamp));
        }
        int stampsAt = 2 + fields.size() - 2;
        for (Field field : fields) {
            stampsAt += Table.columns(field).size() - 1;
        }
        try (PreparedStatement update = connection.prepareStatement(table.update(fields))) {
            update.setBytes(1, before.getBytes(1));
            int last = table.bind(update, 2, fields, values, exchange);
            update.setObject(stampsAt, before.getObject(2));
            update.setBytes(stampsAt + 1, before.getBytes(3));
            update.setBytes(last, Bits.bytes(line.record()));
            update.executeUpdate();
        }
    }

    private static void run(Connection connection, String sql, long n) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, n);
            statement.executeUpdate();
        }
    }
}
