package org.phalanx.store.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseTest {

    private static final MigrationScript FIRST =
            new MigrationScript(
                    "001-first.sql",
                    """
                    CREATE TABLE migration(number INTEGER PRIMARY KEY, checksum TEXT NOT NULL);
                    CREATE TABLE setting(key TEXT, value TEXT);
                    -- a comment; with a semicolon;
                    CREATE TABLE note(text TEXT DEFAULT ';
                    ');
                    """);
    private static final MigrationScript SECOND =
            new MigrationScript(
                    "002-second.sql",
                    """
                    ALTER TABLE note ADD COLUMN at INTEGER;
                    CREATE TRIGGER noted AFTER INSERT ON note BEGIN
                        UPDATE note SET at = 1;
                        UPDATE note SET at = at + 1;
                    END;
                    """);
    private static final Migrations OLD = new Migrations(List.of(FIRST));
    private static final Migrations NEW = new Migrations(List.of(FIRST, SECOND));
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-18T04:00:00Z"));

    @TempDir Path temp;
    private WorkspaceFolder folder;

    @BeforeEach
    void empty() throws IOException {
        folder = new WorkspaceFolder(temp.resolve("w"));
        Files.createDirectories(folder.path());
        Files.createFile(folder.database());
    }

    @Test
    void bringsAFreshFileUpToDateWithoutABackup() throws OpenRefused {
        try (Database database = Database.open(folder, NEW, CLOCK)) {
            assertThat(number(database, "PRAGMA user_version")).isEqualTo(2);
            assertThat(number(database, "SELECT count(*) FROM migration")).isEqualTo(2);
        }
        assertThat(new Backups(folder).all()).isEmpty();
    }

    @Test
    void bringsAnOlderFileUpToDateAfterABackup() throws OpenRefused, SQLException {
        try (Database database = Database.open(folder, OLD, CLOCK)) {
            run(database, "INSERT INTO note(text) VALUES ('kept')");
        }

        try (Database database = Database.open(folder, NEW, CLOCK)) {
            run(database, "INSERT INTO note(text) VALUES ('new')");
            assertThat(number(database, "SELECT sum(at) FROM note")).isEqualTo(4);
        }

        Backup backup = new Backups(folder).all().getFirst();
        assertThat(backup.name()).isEqualTo("2026-11-18T04-00-00.000Z-migration.db");
        try (Connection connection = Connections.reader(backup.file());
                Statement query = connection.createStatement();
                ResultSet row = query.executeQuery("SELECT * FROM note")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getMetaData().getColumnCount()).isEqualTo(1);
        }
    }

    @Test
    void aScriptThatFailsLeavesTheFileAsItWas() throws OpenRefused {
        Database.open(folder, OLD, CLOCK).close();
        var broken =
                new Migrations(
                        List.of(
                                FIRST,
                                SECOND,
                                new MigrationScript("003.sql", "CREATE TABLE a(b); NONSENSE;")));

        assertThatExceptionOfType(OpenRefused.class)
                .isThrownBy(() -> Database.open(folder, broken, CLOCK));

        try (Database database = Database.open(folder, OLD, CLOCK)) {
            assertThat(number(database, "PRAGMA user_version")).isEqualTo(1);
            assertThat(number(database, "SELECT count(*) FROM sqlite_schema WHERE name = 'noted'"))
                    .isZero();
        }
    }

    @Test
    void refusesAFileWhoseScriptWasChangedSince() throws OpenRefused {
        Database.open(folder, OLD, CLOCK).close();
        var changed =
                new Migrations(
                        List.of(new MigrationScript("001-first.sql", FIRST.sql() + "SELECT 1;")));

        assertRefused("open.changed-script", changed);
    }

    @Test
    void lineEndsOfAScriptDoNotMatter() throws OpenRefused {
        Database.open(folder, OLD, CLOCK).close();
        var windows =
                new Migrations(
                        List.of(
                                new MigrationScript(
                                        "001-first.sql", FIRST.sql().replace("\n", "\r\n"))));

        Database.open(folder, windows, CLOCK).close();
    }

    @Test
    void opensAFileOfANewerVersionToReadOnly() throws OpenRefused {
        try (Database database = Database.open(folder, NEW, CLOCK)) {
            run(database, "INSERT INTO note(text) VALUES ('new')");
        }

        try (Database database = Database.open(folder, OLD, CLOCK)) {
            assertThat(database.isReadOnly()).isTrue();
            assertThat(number(database, "SELECT count(*) FROM note")).isEqualTo(1);
            assertThatIllegalStateException()
                    .isThrownBy(() -> run(database, "INSERT INTO note(text) VALUES ('x')"));
            assertRefused("open.in-use", OLD);
        }
        assertThat(new Backups(folder).all()).isEmpty();
    }

    @Test
    void refusesAnotherProgramsFile() throws SQLException {
        try (Connection connection = Connections.writer(folder.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE theirs(a); PRAGMA user_version = 1");
        }
        assertRefused("open.no-workspace", OLD);

        try (Connection connection = Connections.writer(folder.database());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA user_version = 0");
        }
        assertRefused("open.no-workspace", OLD);
    }

    @Test
    void refusesWhatIsNoDatabaseAndLetsGoOfIt() throws IOException, OpenRefused {
        Files.writeString(folder.database(), "no database, ".repeat(100));
        assertRefused("open.no-database", OLD);
        Files.delete(folder.database());
        assertRefused("open.missing", OLD);

        Database.create(folder).close();
    }

    private void assertRefused(String key, Migrations migrations) {
        assertThatExceptionOfType(OpenRefused.class)
                .isThrownBy(() -> Database.open(folder, migrations, CLOCK))
                .satisfies(refused -> assertThat(refused.phrase().key()).isEqualTo(key));
    }

    private static int number(Database database, String query) {
        return database.read(connection -> {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                return row.getInt(1);
            }
        });
    }

    private static void run(Database database, String sql) {
        database.write(
                Writer.Lane.PERSON,
                connection -> {
                    try (Statement statement = connection.createStatement()) {
                        return statement.executeUpdate(sql);
                    }
                });
    }
}
