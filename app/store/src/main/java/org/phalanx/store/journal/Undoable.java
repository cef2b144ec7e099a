package org.phalanx.store.journal;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.open.Database;

/// Finds what Ctrl+Z and Ctrl+Shift+Z of a person mean now.
public final class Undoable {

    private static final String STANDS =
            " AND NOT EXISTS (SELECT 1 FROM gesture u WHERE u.undoes = g.n)"
                    + " AND (g.batch IS NULL OR NOT EXISTS"
                    + " (SELECT 1 FROM batch b WHERE b.undoes = g.batch AND b.state = 'done'))";
    private static final String LAST =
            "SELECT "
                    + GestureHead.COLUMNS
                    + " FROM gesture g WHERE g.person = ?"
                    + " AND g.cause IN ('PERSON', 'IMPORT', 'REDO')"
                    + STANDS
                    + " ORDER BY g.n DESC LIMIT 1";
    private static final String LAST_UNDO =
            "SELECT "
                    + GestureHead.COLUMNS
                    + " FROM gesture g WHERE g.person = ? AND g.cause = 'UNDO'"
                    + STANDS
                    + " AND NOT EXISTS (SELECT 1 FROM gesture later WHERE later.n > g.n"
                    + " AND later.person = g.person AND later.cause NOT IN ('UNDO', 'REDO'))"
                    + " ORDER BY g.n DESC LIMIT 1";

    private final Database database;

    @Inject
    public Undoable(Database database) {
        this.database = database;
    }

    /// The person's last gesture that still stands.
    public Optional<GestureHead> last(UUID person) {
        return find(LAST, person);
    }

    /// The person's last undo, as long as he has done nothing else since.
    public Optional<GestureHead> lastUndo(UUID person) {
        return find(LAST_UNDO, person);
    }

    private Optional<GestureHead> find(String sql, UUID person) {
        return database.read(connection -> {
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setBytes(1, Bits.bytes(person));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? Optional.of(GestureHead.read(row)) : Optional.empty();
                }
            }
        });
    }
}
