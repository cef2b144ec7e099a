package org.phalanx.store.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointsTest {

    @TempDir Path folder;

    @Test
    void movesWhatWasCommittedWhileReaderAndWriterGoOn() throws Exception {
        Path file = folder.resolve("phalanx.db");
        try (Connection writer = Connections.writer(file);
                Statement write = writer.createStatement();
                var checkpoints = new Checkpoints(file)) {
            write.execute("PRAGMA wal_autocheckpoint=0");
            write.execute("CREATE TABLE note(text TEXT)");
            write.execute("INSERT INTO note(text) VALUES ('kept')");
            assertThat(notesWithoutLog(file)).isEqualTo(-1);

            try (Connection reader = Connections.reader(file);
                    Statement read = reader.createStatement();
                    ResultSet held = read.executeQuery("SELECT text FROM note")) {
                held.next();
                write.execute("BEGIN IMMEDIATE");
                write.execute("INSERT INTO note(text) VALUES ('under way')");
                checkpoints.run();
                write.execute("COMMIT");
            }

            assertThat(notesWithoutLog(file)).isEqualTo(1);
        }
    }

    /// What the file holds by itself; -1 when it doesn't even hold the table.
    private int notesWithoutLog(Path file) throws Exception {
        Path alone = Files.createTempDirectory(folder, "alone").resolve("phalanx.db");
        Files.copy(file, alone);
        try (Connection reader = Connections.reader(alone);
                Statement read = reader.createStatement();
                ResultSet row = read.executeQuery("SELECT count(*) FROM note")) {
            return row.getInt(1);
        } catch (SQLException noSuchTable) {
            return -1;
        }
    }
}
