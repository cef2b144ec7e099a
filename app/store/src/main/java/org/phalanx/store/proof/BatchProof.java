package org.phalanx.store.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/// Proves that bulk work is whole or gone.
final class BatchProof {

    private BatchProof() {}

    /// Nothing is left of bulk work that ended, and nothing stands of bulk work that is unknown.
    static void prove(Inspection inspection) throws SQLException {
        find(
                inspection,
                "check.batch-unknown",
                "SELECT DISTINCT batch FROM gesture WHERE batch IS NOT NULL"
                        + " AND batch NOT IN (SELECT id FROM batch)");
        String notOpen = " WHERE batch NOT IN (SELECT id FROM batch WHERE state = 'open')";
        find(
                inspection,
                "check.batch-remains",
                "SELECT batch FROM batch_chunk"
                        + notOpen
                        + " UNION SELECT batch FROM batch_before"
                        + notOpen);
        find(
                inspection,
                "check.batch-state",
                "SELECT id FROM batch WHERE state NOT IN ('open', 'done')");
    }

    /// Nobody is in the middle of bulk work.
    static void proveNoneOpen(Inspection inspection) throws SQLException {
        find(inspection, "check.batch-half", "SELECT id FROM batch WHERE state = 'open'");
    }

    private static void find(Inspection inspection, String key, String query) throws SQLException {
        try (Statement statement = inspection.connection().createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String batch = HexFormat.of().formatHex(rows.getBytes(1));
                inspection.findings().add(Finding.of(key, batch));
            }
        }
    }
}
