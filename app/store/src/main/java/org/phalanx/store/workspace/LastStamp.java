package org.phalanx.store.workspace;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// The newest stamp in the journal.
final class LastStamp {

    private LastStamp() {}

    static long of(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet row =
                        query.executeQuery("SELECT hlc FROM gesture ORDER BY n DESC LIMIT 1")) {
            return row.next() ? row.getLong(1) : 0;
        }
    }
}
