package org.phalanx.store.kill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.proof.Digest;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.search.index.IndexKeeper;

/// Looks at a workspace after a kill, beside a model in which everything acknowledged was done
/// again in peace.
final class Survivor implements AutoCloseable {

    private final Path folder;
    private final TestWorkspace model;

    Survivor(Path folder, Path modelFolder) {
        this.folder = folder;
        this.model = TestWorkspace.open(modelFolder);
    }

    /// Proves that nothing acknowledged is lost and nothing is torn.
    ///
    /// @param lines what the killed process said
    void prove(Blow blow, List<String> lines) {
        try (var workspace = TestWorkspace.open(folder)) {
            workspace.get(Batches.class).removeCutOff();

            assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
            Set<UUID> gestures = gestures(workspace);
            replay(blow, 0, gestures, lines);
            replayBatch(blow, workspace, lines);
            replay(blow, 1, gestures, lines);
            assertThat(digest(workspace)).isEqualTo(digest(model));
            assertThat(gestures).hasSameSizeAs(gestures(model));
            assertThat(workspace.get(IndexKeeper.class).finish()).as("search caught up").isTrue();
            assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
        }
    }

    /// One gesture more than was acknowledged may hold, whole: it was killed on the way back.
    private void replay(Blow blow, int lane, Set<UUID> gestures, List<String> lines) {
        long acknowledged = lines.stream().filter(l -> l.startsWith("did " + lane + " ")).count();
        for (int n = 0; n <= acknowledged; n++) {
            boolean holds = gestures.contains(Deeds.id(blow.round(), lane, n));
            if (n < acknowledged) {
                assertThat(lines).contains("did " + lane + " " + n);
                assertThat(holds).as("lane %s, acknowledged gesture %s", lane, n).isTrue();
            }
            if (holds) {
                assertThat(
                                model.commit(Deeds.gesture(blow.round(), lane, n, model.me))
                                        .isCommitted())
                        .isTrue();
            }
        }
    }

    private void replayBatch(Blow blow, TestWorkspace workspace, List<String> lines) {
        boolean holds =
                !texts(
                                workspace,
                                "SELECT id FROM batch WHERE label LIKE '%\""
                                        + blow.round()
                                        + "\"%'")
                        .isEmpty();
        if (lines.contains(Victim.BATCH_DONE)) {
            assertThat(holds).as("acknowledged batch").isTrue();
        }
        if (holds) {
            Batch batch = model.get(Batches.class).begin(Victim.label(blow.round(), model));
            batch.stage(Deeds.batch(blow.round(), blow.acknowledged()));
            assertThat(batch.commit(Progress.SILENT)).isInstanceOf(BatchOutcome.Done.class);
        }
    }

    private static Set<UUID> gestures(TestWorkspace workspace) {
        return texts(workspace, "SELECT id FROM gesture");
    }

    private static Set<UUID> texts(TestWorkspace workspace, String query) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet rows = statement.executeQuery(query)) {
                        return ids(rows);
                    }
                });
    }

    private static Set<UUID> ids(ResultSet rows) throws SQLException {
        var ids = new HashSet<UUID>();
        while (rows.next()) {
            ids.add(Bits.id(rows.getBytes(1)));
        }
        return ids;
    }

    private static String digest(TestWorkspace workspace) {
        return workspace
                .workspace()
                .database()
                .read(connection -> Digest.of(connection, workspace.workspace().catalog().get()));
    }

    @Override
    public void close() {
        model.close();
    }
}
