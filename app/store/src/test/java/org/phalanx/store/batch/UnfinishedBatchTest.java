package org.phalanx.store.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Integrity;

class UnfinishedBatchTest {

    @TempDir Path folder;
    private TestWorkspace workspace;
    private BulkWork work;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        work = new BulkWork(workspace);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void keepsItsRecordsReadOnlyUntilItIsWhole() {
        Batch batch = work.begin();
        batch.stage(List.of(Change.of("account", work.known, "tier", "A")));
        work.stageAll(batch);
        var outcomes = new ArrayList<Outcome>();

        batch.commit(
                new BulkWork.CancelAfter(Long.MAX_VALUE) {
                    @Override
                    public void at(long done, long total) {
                        if (done == 500) {
                            outcomes.add(
                                    workspace.write("account", work.known, Map.of("name", "不行")));
                            outcomes.add(
                                    workspace.write(
                                            "account", workspace.ids.next(), Map.of("name", "行")));
                        }
                    }
                });

        assertThat(outcomes).extracting(Outcome::isCommitted).containsExactly(false, true);
        assertThat(workspace.write("account", work.known, Map.of("name", "行了")).isCommitted())
                .isTrue();
    }

    @Test
    void nothingPointsToARecordThatMayYetVanish() {
        Batch batch = work.begin();
        UUID made = workspace.ids.next();
        batch.stage(List.of(Change.of("account", made, "name", "可能取消")));
        batch.stage(List.of(Change.of("account", work.known, "tier", "A")));
        work.stageAll(batch);
        var outcomes = new ArrayList<Outcome>();

        batch.commit(
                new BulkWork.CancelAfter(1_000) {
                    @Override
                    public void at(long done, long total) {
                        super.at(done, total);
                        if (done == 500) {
                            outcomes.add(childOf(made));
                            outcomes.add(childOf(work.known));
                        }
                    }
                });

        assertThat(outcomes).extracting(Outcome::isCommitted).containsExactly(false, true);
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    private Outcome childOf(UUID parent) {
        return workspace.write(
                "account", workspace.ids.next(), Map.of("name", "下属", "parent_id", parent));
    }
}
