package org.phalanx.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.open.Writer;
import org.phalanx.store.proof.Integrity;

class ReadOnlyTest {

    @TempDir Path folder;

    @Test
    void aWorkspaceOfANewerVersionIsReadAndNotWritten() {
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
}
