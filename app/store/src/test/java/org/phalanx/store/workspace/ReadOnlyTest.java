package org.phalanx.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.open.Writer;
import org.phalanx.store.proof.Integrity;

class ReadOnlyTest {

    @TempDir Path folder;

    @BeforeEach
    void makeByANewerVersion() {
        try (var workspace = TestWorkspace.create(folder)) {
            workspace.make("account", Map.of("name", "苍梧精铸"));
            workspace
                    .workspace()
                    .database()
                    .write(
                            Writer.Lane.PERSON,
                            connection -> {
                                try (Statement statement = connection.createStatement()) {
                                    return statement.executeUpdate("PRAGMA user_version = 99");
                                }
                            });
        }
    }

    @Test
    void aWorkspaceOfANewerVersionIsReadAndNotWritten() {
        try (var workspace = TestWorkspace.open(folder)) {
            assertThat(workspace.workspace().database().isReadOnly()).isTrue();
            assertThat(workspace.workspace().catalog().schema().type("account").fields())
                    .containsKey("name");
            assertThat(workspace.write("account", workspace.ids.next(), Map.of("name", "钱塘动力")))
                    .isEqualTo(new Outcome.Refused(List.of(Refusal.of("open.read-only"))));
            assertThat(workspace.get(Batches.class).removeCutOff()).isZero();
            assertThat(workspace.get(Integrity.class).check().isClean()).isTrue();
        }
    }

    @Test
    void bulkWorkIsRefusedWithTheReason() {
        try (var workspace = TestWorkspace.open(folder)) {
            Change change = Change.of("account", workspace.ids.next(), "name", "钱塘动力");
            Batch staged = begin(workspace);
            staged.stage(List.of(change));
            Batch written = begin(workspace);
            written.write(List.of(change));
            written.settle();

            assertThat(List.of(staged.commit(Progress.SILENT), written.commit(Progress.SILENT)))
                    .containsOnly(new BatchOutcome.Refused(List.of(Refusal.of("open.read-only"))));
            assertThatCode(written::discard).doesNotThrowAnyException();
        }
    }

    private static Batch begin(TestWorkspace workspace) {
        return workspace
                .get(Batches.class)
                .begin(new BatchLabel(Phrase.of("test.batch"), Cause.IMPORT, workspace.me));
    }
}
