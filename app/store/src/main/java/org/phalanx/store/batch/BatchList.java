package org.phalanx.store.batch;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.open.Database;

/// The bulk work that was done in a workspace.
public final class BatchList {

    private static final String LAST =
            "SELECT id FROM batch b WHERE state = 'done' AND undoes IS NULL AND NOT EXISTS"
                    + " (SELECT 1 FROM batch u WHERE u.undoes = b.id AND u.state = 'done')"
                    + " ORDER BY rowid DESC LIMIT 1";

    private final Database database;

    @Inject
    BatchList(Database database) {
        this.database = database;
    }

    /// The last bulk work that still stands.
    public Optional<UUID> last() {
        return database.read(connection -> {
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery(LAST)) {
                return row.next() ? Optional.of(Bits.id(row.getBytes(1))) : Optional.empty();
            }
        });
    }
}
