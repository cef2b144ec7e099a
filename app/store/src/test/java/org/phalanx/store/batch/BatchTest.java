package org.phalanx.store.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.undo.Undo;
import org.phalanx.store.undo.Undone;

class BatchTest {

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
    void commitsInStepsThatShareOneBatch() {
        Batch batch = work.begin();
        work.stageAll(batch);

        assertThat(work.one("SELECT count(*) FROM account")).isEqualTo("1");
        assertThat(batch.commit(Progress.SILENT))
                .isEqualTo(new BatchOutcome.Done(batch.id(), BulkWork.MANY + 1));

        assertThat(work.one("SELECT count(*) FROM account"))
                .isEqualTo(String.valueOf(BulkWork.MANY + 1));
        assertThat(work.one("SELECT count(*) FROM gesture WHERE batch IS NOT NULL"))
                .isEqualTo("18");
        assertThat(work.one("SELECT count(*) FROM batch_chunk")).isEqualTo("0");
    }

    @Test
    void writesWhileMoreIsMadeAndLetsPeoplePass() {
        Batch batch = work.begin();
        for (int i = 0; i < BulkWork.MANY; i++) {
            batch.write(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
            if (i % 100 == 0) {
                workspace.make("contact", Map.of("name", "有人 " + i));
            }
        }
        assertThat(workspace.write("account", work.known, Map.of("tier", "B")).isCommitted())
                .isTrue();
        batch.settle();
        assertThat(work.one("SELECT count(*) FROM account"))
                .isEqualTo(String.valueOf(BulkWork.MANY + 1));

        assertThat(batch.commit(Progress.SILENT))
                .isEqualTo(new BatchOutcome.Done(batch.id(), BulkWork.MANY));

        assertThat(work.one("SELECT state FROM batch")).isEqualTo("done");
        assertThat(work.one("SELECT count(*) FROM contact")).isEqualTo("18");
    }

    @Test
    void anotherOneWaitsUntilItIsDone() {
        Batch first = work.begin();
        work.stageAll(first);
        Batch second = work.begin();
        second.stage(List.of(Change.of("account", workspace.ids.next(), "name", "第二批")));
        var waiting = new ArrayList<CompletableFuture<BatchOutcome>>();

        first.commit(
                new BulkWork.CancelAfter(Long.MAX_VALUE) {
                    @Override
                    public void at(long done, long total) {
                        if (waiting.isEmpty()) {
                            waiting.add(
                                    CompletableFuture.supplyAsync(
                                            () -> second.commit(Progress.SILENT)));
                        }
                        assertThat(waiting.getFirst()).isNotDone();
                    }
                });

        assertThat(waiting.getFirst().join()).isEqualTo(new BatchOutcome.Done(second.id(), 1));
    }

    @Test
    void isTakenBackAsAWholeAndHistoryStays() {
        Batch batch = work.begin();
        work.stageAll(batch);
        batch.commit(Progress.SILENT);
        String gestures = work.one("SELECT count(*) FROM gesture");

        Undone undone = workspace.get(Undo.class).batch(batch.id(), workspace.me);

        assertThat(undone.kept()).isEmpty();
        assertThat(undone.outcome().isCommitted()).isTrue();
        assertThat(work.one("SELECT count(*) FROM account WHERE deleted_at IS NULL"))
                .isEqualTo("1");
        assertThat(work.one("SELECT tier FROM account WHERE deleted_at IS NULL")).isEqualTo("B");
        assertThat(Integer.parseInt(work.one("SELECT count(*) FROM gesture")))
                .isGreaterThan(Integer.parseInt(gestures));
        assertThat(
                        workspace
                                .get(Undo.class)
                                .batch(batch.id(), workspace.me)
                                .outcome()
                                .isCommitted())
                .isFalse();
    }

    @Test
    void isTakenBackAsAWholeThoughItWroteAFieldTwice() {
        Batch batch = work.begin();
        UUID made = workspace.ids.next();
        batch.stage(List.of(Change.of("account", made, "name", "先")));
        work.stageAll(batch);
        batch.stage(List.of(Change.of("account", made, "name", "后")));
        batch.commit(Progress.SILENT);

        Undone undone = workspace.get(Undo.class).batch(batch.id(), workspace.me);

        assertThat(undone.kept()).isEmpty();
        assertThat(work.one("SELECT count(*) FROM account WHERE deleted_at IS NULL"))
                .isEqualTo("1");
    }
}
