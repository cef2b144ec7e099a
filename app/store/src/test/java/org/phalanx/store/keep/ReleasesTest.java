package org.phalanx.store.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.pack.Pack;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackInstaller;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Integrity;

/// Opens a workspace of every release with the present program.
class ReleasesTest {

    /// Set to a release to write its fixture anew; only before it is released.
    private static final String WRITE = "phalanx.fixture";

    private static final String DATABASE = "phalanx.db";
    private static final String DIGEST = "digest";
    private static final String REMEDY =
            "A release that is out must stay readable. Before it is out, write its workspace anew:"
                    + " mvn -pl app/store -am test -Dtest=ReleasesTest -D"
                    + WRITE
                    + "=<release> -Dsurefire.failIfNoSpecifiedTests=false";

    @TempDir Path temp;

    @ParameterizedTest
    @ValueSource(strings = "0.1.0")
    void opensAndProvesTheWorkspaceOfARelease(String release) throws IOException, PackException {
        String digest = unzip(release);

        try (var workspace = TestWorkspace.open(temp)) {
            assertThat(workspace.get(Batches.class).removeCutOff()).isZero();
            assertThat(workspace.get(Integrity.class).check().findings()).as(REMEDY).isEmpty();
            assertThat(digest(workspace)).as(REMEDY).isEqualTo(digest);

            workspace.clock.pass(Duration.ofDays(1));
            Pack core = TestWorkspace.corePack();
            var next =
                    new Pack(
                            core.name(),
                            core.version() + 1,
                            core.label(),
                            core.schema(),
                            core.records());
            assertThat(
                            workspace
                                    .get(PackInstaller.class)
                                    .install(
                                            next,
                                            workspace.me,
                                            workspace.workspace().settings().locale()))
                    .as(REMEDY)
                    .isTrue();
            workspace.make(
                    "account", Map.of("name", "钱塘动力", ReleaseContent.CUSTOM, "kept since then"));
            assertThat(workspace.get(Integrity.class).check().findings()).as(REMEDY).isEmpty();
        }
    }

    @Test
    void writesTheWorkspaceOfTheComingRelease() throws IOException, SQLException {
        String release = System.getProperty(WRITE, "");
        assumeThat(release).as("fixture asked for").isNotEmpty();
        String digest;
        Path whole = temp.resolve("whole.db");
        try (var workspace = TestWorkspace.createFromPack(temp.resolve("w"))) {
            new ReleaseContent(workspace).fill();
            assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
            digest = digest(workspace);
            workspace.workspace().database().read(connection -> vacuum(connection, whole));
        }
        Path target =
                Path.of(
                        "src/test/resources/org/phalanx/store/keep",
                        "workspace-" + release + ".zip");
        try (OutputStream file = Files.newOutputStream(target);
                var zip = new ZipOutputStream(file)) {
            zip.setLevel(9);
            zip.putNextEntry(new ZipEntry(DATABASE));
            Files.copy(whole, zip);
            zip.putNextEntry(new ZipEntry(DIGEST));
            zip.write(digest.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static boolean vacuum(Connection connection, Path target) throws SQLException {
        connection.setAutoCommit(true);
        try (var copy = connection.prepareStatement("VACUUM INTO ?")) {
            copy.setString(1, target.toString());
            copy.execute();
        }
        connection.setAutoCommit(false);
        return true;
    }

    /// @return the digest that the release had written beside
    private String unzip(String release) throws IOException {
        String digest = "";
        try (InputStream file =
                        ReleasesTest.class.getResourceAsStream("workspace-" + release + ".zip");
                var zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DATABASE)) {
                    Files.copy(zip, new WorkspaceFolder(temp).database());
                } else if (entry.getName().equals(DIGEST)) {
                    digest = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return digest;
    }

    private static String digest(TestWorkspace workspace) {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }
}
