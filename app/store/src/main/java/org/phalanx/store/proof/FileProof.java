package org.phalanx.store.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import org.phalanx.store.schema.Table;

/// Proves that the file's pages, indexes and column types are as SQLite wrote them.
final class FileProof {

    private FileProof() {}

    static void prove(Inspection inspection) throws SQLException {
        forgetIndexes(inspection);
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

    /// An index of texts that was read over this connection before it was written over another is
    /// remembered as it was, and the proof, other than a query, would look for pages that are gone.
    private static void forgetIndexes(Inspection inspection) throws SQLException {
        var queries = new ArrayList<String>();
        try (Statement statement = inspection.connection().createStatement()) {
            try (ResultSet tables =
                    statement.executeQuery(
                            "SELECT name FROM sqlite_schema WHERE sql LIKE"
                                    + " 'CREATE VIRTUAL TABLE%USING fts5%'")) {
                while (tables.next()) {
                    String table = Table.quoted(tables.getString(1));
                    queries.add("SELECT rowid FROM " + table + " LIMIT 1");
                }
            }
            for (String query : queries) {
                statement.executeQuery(query).close();
            }
        }
    }
}
