package org.phalanx.store.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Proves that the file's pages, indexes and column types are as SQLite wrote them.
final class FileProof {

    private FileProof() {}

    static void prove(Inspection inspection) throws SQLException {
        try (Statement statement = inspection.connection().createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA integrity_check")) {
            while (rows.next()) {
                String line = rows.getString(1);
                if (!line.equals("ok")) {
                    inspection.findings().add(Finding.of("check.file", line));
                }
            }
        }
    }
}
