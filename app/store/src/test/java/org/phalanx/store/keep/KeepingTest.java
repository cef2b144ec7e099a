package org.phalanx.store.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.open.Writer;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Integrity;

class KeepingTest {

    @TempDir Path temp;
    private WorkspaceFolder folder;
    private TestWorkspace workspace;
    private Keeping keeping;

    @BeforeEach
    void make() {
        folder = new WorkspaceFolder(temp.resolve("w"));
        workspace = TestWorkspace.create(folder.path());
        keeping = workspace.get(Keeping.class);
        workspace.make("account", Map.of("name", "苍梧精铸"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void backsUpOnceADay() throws OpenRefused {
        assertThat(keeping.daily()).isPresent();
        workspace.clock.pass(Duration.ofHours(23));
        assertThat(keeping.daily()).isEmpty();
        workspace.clock.pass(Duration.ofHours(2));

        assertThat(keeping.daily())
                .get()
                .extracting(Backup::name)
                .isEqualTo("2026-11-19T05-00-00.000Z-daily.db");
        assertThat(keeping.list()).extracting(Backup::reason).hasSize(2);
    }

    @Test
    void backsUpInTheBackgroundAfterOpening() throws InterruptedException {
        workspace.get(DailyBackup.class).start(Duration.ZERO).join();
        workspace.get(DailyBackup.class).start(Duration.ZERO).join();

        assertThat(keeping.list()).extracting(Backup::reason).containsExactly(Backup.Reason.DAILY);
    }

    @Test
    void makesNoBackupOfAWorkspaceThatIsLeftAtOnce() throws InterruptedException {
        Thread waiting = workspace.get(DailyBackup.class).start(Duration.ofDays(1));
        waiting.interrupt();
        waiting.join();

        assertThat(keeping.list()).isEmpty();
    }

    @Test
    void keepsSeven() throws OpenRefused {
        for (int i = 0; i < 9; i++) {
            workspace.clock.pass(Duration.ofDays(1));
            keeping.daily();
        }

        assertThat(keeping.list()).hasSize(7);
        assertThat(keeping.list().getFirst().at()).isEqualTo(workspace.clock.instant());
    }

    @Test
    void backsUpTwiceInOneMoment() throws OpenRefused {
        assertThat(keeping.backup()).isNotEqualTo(keeping.backup());
        assertThat(keeping.list()).hasSize(2);
    }

    @Test
    void leavesNoHalfBackup() throws IOException {
        Files.createDirectories(folder.backups());
        Files.createDirectory(folder.backups().resolve("2026-11-18T04-00-00.000Z-asked.db.part"));
        Files.writeString(
                folder.backups()
                        .resolve("2026-11-18T04-00-00.000Z-asked.db.part")
                        .resolve("in the way"),
                "");

        assertThatExceptionOfType(StoreException.class).isThrownBy(() -> keeping.backup());
        assertThat(keeping.list()).isEmpty();
    }

    @Test
    void clearsAwayWhatACrashLeftOfAnEarlierBackup() throws OpenRefused, IOException {
        Files.createDirectories(folder.backups());
        Path part = folder.backups().resolve("2026-11-17T04-00-00.000Z-daily.db.part");
        Path recent = folder.backups().resolve("2026-11-18T03-00-00.000Z-daily.db.part");
        Files.createFile(part);
        Files.createFile(recent);

        keeping.backup();

        assertThat(part).doesNotExist();
        assertThat(recent).exists();
        assertThat(keeping.list()).hasSize(1);
    }

    @Test
    void restoresWhatWasBackedUpAndKeepsWhatItReplaces() throws OpenRefused {
        String before = digest();
        Backup backup = keeping.backup();
        workspace.make("account", Map.of("name", "钱塘动力"));
        String after = digest();
        workspace.close();

        Backup replaced = keeping.restore(backup.name()).orElseThrow();

        workspace = TestWorkspace.open(folder.path());
        assertThat(digest()).isEqualTo(before);
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        workspace.make("account", Map.of("name", "苏木新材"));
        workspace.close();

        keeping.restore(replaced.file());

        workspace = TestWorkspace.open(folder.path());
        assertThat(digest()).isEqualTo(after);
        assertThat(keeping.list())
                .extracting(Backup::reason)
                .containsExactlyInAnyOrder(
                        Backup.Reason.ASKED, Backup.Reason.REPLACED, Backup.Reason.REPLACED);
        assertThat(folder.path().resolve("restoring")).doesNotExist();
    }

    @Test
    void refusesToRestoreUnderAnOpenWorkspace() throws OpenRefused {
        Backup backup = keeping.backup();

        assertRefused("open.in-use", () -> keeping.restore(backup.file()));
    }

    @Test
    void refusesWhatIsMissingOrNoWorkspace() throws IOException {
        String before = digest();
        workspace.close();
        Path text = Files.writeString(temp.resolve("text.db"), "no database, ".repeat(100));
        Path empty = Files.createFile(temp.resolve("empty.db"));

        assertRefused("restore.missing", () -> keeping.restore("nothing.db"));
        assertRefused("restore.damaged", () -> keeping.restore(text));
        assertRefused("restore.damaged", () -> keeping.restore(empty));

        workspace = TestWorkspace.open(folder.path());
        assertThat(digest()).isEqualTo(before);
        assertThat(keeping.list()).isEmpty();
    }

    @Test
    void refusesADamagedBackup() throws OpenRefused, IOException {
        for (int i = 0; i < 200; i++) {
            workspace.make("account", Map.of("name", "苍梧精铸 " + i));
        }
        Path backup = keeping.backup().file();
        workspace.close();
        byte[] bytes = Files.readAllBytes(backup);
        for (int at = bytes.length / 2; at < bytes.length / 2 + 8192; at++) {
            bytes[at] = 7;
        }
        Files.write(backup, bytes);

        assertRefused("restore.damaged", () -> keeping.restore(backup));
    }

    @Test
    void refusesABackupThatContradictsItself() throws OpenRefused {
        run("UPDATE account SET name = '别名'");
        Path backup = keeping.backup().file();
        workspace.close();

        assertThatExceptionOfType(OpenRefused.class)
                .isThrownBy(() -> keeping.restore(backup))
                .satisfies(refused -> {
                    assertThat(refused.phrase().key()).isEqualTo("restore.unsound");
                    assertThat(refused.phrase().args())
                            .containsSubsequence("1", "check.field-differs", "name");
                });
    }

    @Test
    void refusesABackupOfANewerVersion() throws OpenRefused {
        run("PRAGMA user_version = 99");
        Path backup = keeping.backup().file();
        workspace.close();

        assertRefused("restore.newer", () -> keeping.restore(backup));
    }

    @Test
    void restoresInPlaceOfADamagedWorkspaceAndKeepsItsFiles() throws OpenRefused, IOException {
        String before = digest();
        Path backup = keeping.backup().file();
        workspace.close();
        Files.writeString(folder.database(), "spoilt");

        Backup replaced = keeping.restore(backup).orElseThrow();

        assertThat(replaced.file()).hasContent("spoilt");
        workspace = TestWorkspace.open(folder.path());
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void restoresWhereNothingIsLeft() throws OpenRefused, IOException {
        String before = digest();
        Path backup = keeping.backup().file();
        workspace.close();
        Path elsewhere = Files.move(backup, temp.resolve("stick.db"));
        try (Stream<Path> files = Files.walk(folder.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }

        assertThat(keeping.restore(elsewhere)).isEmpty();

        workspace = TestWorkspace.open(folder.path());
        assertThat(digest()).isEqualTo(before);
    }

    @Test
    void whatAnEarlierRestoreLeftBehindIsNoObstacle() throws OpenRefused, IOException {
        Path backup = keeping.backup().file();
        workspace.close();
        Path staging = Files.createDirectories(folder.path().resolve("restoring"));
        Files.copy(backup, staging.resolve("phalanx.db"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(keeping.restore(backup)).isPresent();
        assertThat(List.of(staging)).allMatch(Files::notExists);
    }

    private static void assertRefused(String key, ThrowingCallable restore) {
        assertThatExceptionOfType(OpenRefused.class)
                .isThrownBy(restore)
                .satisfies(refused -> assertThat(refused.phrase().key()).isEqualTo(key));
    }

    private void run(String sql) {
        workspace
                .workspace()
                .database()
                .write(
                        Writer.Lane.PERSON,
                        connection -> {
                            try (Statement statement = connection.createStatement()) {
                                return statement.executeUpdate(sql);
                            }
                        });
    }

    private String digest() {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }
}
