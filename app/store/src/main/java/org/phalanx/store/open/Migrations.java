package org.phalanx.store.open;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/// Brings system tables up to date by numbered scripts, each applied once and never changed.
///
/// @param scripts in order; the first has number 1
record Migrations(List<MigrationScript> scripts) {

    /// Never edit one that was released: add another.
    private static final List<String> RELEASED =
            List.of(
                    "001-system-tables.sql",
                    "002-search.sql",
                    "003-search-anew.sql",
                    "004-series.sql");

    Migrations {
        scripts = List.copyOf(scripts);
    }

    /// The scripts of this version of the program.
    static Migrations released() {
        return new Migrations(RELEASED.stream().map(MigrationScript::released).toList());
    }

    /// How a file's version compares with this program's.
    enum Age {
        /// It has nothing in it yet.
        EMPTY,
        /// It lacks some scripts.
        OLDER,
        PRESENT,
        /// It has scripts that this program doesn't know.
        NEWER
    }

    /// What stands in the file.
    ///
    /// @throws OpenRefused when it is another program's, or a script was changed after it ran
    Age age(Connection connection, WorkspaceFolder folder) throws SQLException, OpenRefused {
        int version = number(connection, "PRAGMA user_version");
        if (version == 0) {
            if (number(connection, "SELECT count(*) FROM sqlite_schema") > 0) {
                throw new OpenRefused("open.no-workspace", folder.path().toString());
            }
            return Age.EMPTY;
        }
        if (number(
                        connection,
                        "SELECT count(*) FROM sqlite_schema WHERE name IN ('migration', 'setting')")
                < 2) {
            throw new OpenRefused("open.no-workspace", folder.path().toString());
        }
        if (version > scripts.size()) {
            return Age.NEWER;
        }
        verify(connection, folder);
        return version < scripts.size() ? Age.OLDER : Age.PRESENT;
    }

    /// Applies what the file lacks, all or nothing.
    void run(Connection connection) throws SQLException {
        int version = number(connection, "PRAGMA user_version");
        connection.setAutoCommit(false);
        try {
            for (int number = version + 1; number <= scripts.size(); number++) {
                apply(connection, number, scripts.get(number - 1));
            }
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private void verify(Connection connection, WorkspaceFolder folder)
            throws SQLException, OpenRefused {
        try (Statement statement = connection.createStatement();
                ResultSet applied =
                        statement.executeQuery(
                                "SELECT number, checksum FROM migration ORDER BY number")) {
            while (applied.next()) {
                MigrationScript script = scripts.get(applied.getInt(1) - 1);
                if (!script.checksum().equals(applied.getString(2))) {
                    throw new OpenRefused(
                            "open.changed-script", folder.path().toString(), script.name());
                }
            }
        }
    }

    private static void apply(Connection connection, int number, MigrationScript script)
            throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script.sql());
            statement.execute("PRAGMA user_version=" + number);
        }
        try (PreparedStatement note =
                connection.prepareStatement(
                        "INSERT INTO migration(number, checksum) VALUES (?, ?)")) {
            note.setInt(1, number);
            note.setString(2, script.checksum());
            note.executeUpdate();
        }
    }

    private static int number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getInt(1);
        }
    }
}
