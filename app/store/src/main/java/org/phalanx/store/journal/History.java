package org.phalanx.store.journal;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;

/// Reads the journal: what happened to a record, and what a gesture did.
public final class History {

    private static final String OF_RECORD =
            "SELECT "
                    + GestureHead.COLUMNS
                    + ", c.i, c.type, c.rec, c.body FROM change c JOIN gesture g ON g.n = c.n"
                    + " WHERE c.rec = ? AND c.n < ? ORDER BY c.n DESC, c.i DESC LIMIT ?";
    private static final String OF_GESTURE =
            "SELECT "
                    + GestureHead.COLUMNS
                    + ", c.i, c.type, c.rec, c.body FROM change c JOIN gesture g ON g.n = c.n"
                    + " WHERE c.n = ? ORDER BY c.i";

    private final Database database;
    private final CurrentCatalog catalog;

    @Inject
    public History(Database database, CurrentCatalog catalog) {
        this.database = database;
        this.catalog = catalog;
    }

    /// What one gesture did to one record.
    ///
    /// @param gesture who, when, why
    /// @param line old and new values
    public record Entry(GestureHead gesture, JournalLine line) {}

    /// The newest entries of a record before a gesture number; `Long.MAX_VALUE` for the very
    /// newest.
    public List<Entry> of(UUID record, long before, int most) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(OF_RECORD)) {
                query.setBytes(1, Bits.bytes(record));
                query.setLong(2, before);
                query.setInt(3, most);
                return entries(query);
            }
        });
    }

    /// What a gesture did, in order.
    public List<Entry> of(Connection connection, long n) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OF_GESTURE)) {
            query.setLong(1, n);
            return entries(query);
        }
    }

    private List<Entry> entries(PreparedStatement query) throws SQLException {
        var entries = new ArrayList<Entry>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                entry(row).ifPresent(entries::add);
            }
        }
        return entries;
    }

    private Optional<Entry> entry(ResultSet row) throws SQLException {
        GestureHead head = GestureHead.read(row);
        Optional<RecordType> type = catalog.schema().find(row.getString(11));
        if (type.isEmpty()) {
            return Optional.empty();
        }
        var line =
                new JournalLine(
                        head.n(),
                        row.getInt(10),
                        type.get().key(),
                        Bits.id(row.getBytes(12)),
                        JournalBody.read(type.get(), row.getString(13)));
        return Optional.of(new Entry(head, line));
    }
}
