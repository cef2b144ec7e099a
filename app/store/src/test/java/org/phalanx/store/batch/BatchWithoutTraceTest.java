package org.phalanx.store.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.phalanx.kernel.change.Change;
import org.phalanx.store.TestWorkspace;

class BatchWithoutTraceTest {

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
    void leavesNoTraceWhenCancelledHalfWay() {
        String before = work.everything();
        Batch batch = work.begin();
        work.stageAll(batch);

        assertThat(batch.commit(new BulkWork.CancelAfter(1_000)))
                .isEqualTo(new BatchOutcome.Cancelled());

        assertThat(work.everything()).isEqualTo(before);
        assertThat(work.one("SELECT count(*) FROM batch")).isEqualTo("0");
        assertThat(work.one("SELECT count(*) FROM batch_before")).isEqualTo("0");
    }

    @Test
    void leavesNoTraceWhenTheGateRefusesAPart() {
        String before = work.everything();
        Batch batch = work.begin();
        work.stageAll(batch);
        batch.stage(List.of(Change.of("account", workspace.ids.next(), "tier", "B")));

        assertThat(batch.commit(Progress.SILENT)).isInstanceOf(BatchOutcome.Refused.class);

        assertThat(work.everything()).isEqualTo(before);
    }

    @Test
    void leavesNoTraceOfWhatWasWrittenBeforeTheGateRefusedAPart() {
        String before = work.everything();
        Batch batch = work.begin();
        batch.write(List.of(Change.of("account", work.known, "tier", "A")));
        for (int i = 0; i < BulkWork.MANY; i++) {
            boolean bad = i == BulkWork.MANY / 2;
            batch.write(
                    List.of(
                            Change.of(
                                    "account",
                                    workspace.ids.next(),
                                    bad ? "tier" : "name",
                                    bad ? "B" : "客户 " + i)));
        }

        assertThat(batch.commit(Progress.SILENT)).isInstanceOf(BatchOutcome.Refused.class);

        assertThat(work.everything()).isEqualTo(before);
        assertThat(work.one("SELECT count(*) FROM batch")).isEqualTo("0");
        assertThat(workspace.write("account", work.known, Map.of("tier", "B")).isCommitted())
                .isTrue();
    }

    @Test
    void leavesNoTraceOfWhatWasWrittenWhenItIsDiscarded() {
        String before = work.everything();
        Batch batch = work.begin();
        batch.write(List.of(Change.of("account", work.known, "tier", "A")));
        for (int i = 0; i < BulkWork.MANY; i++) {
            batch.write(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
        }

        batch.discard();

        assertThat(work.everything()).isEqualTo(before);
        assertThat(work.one("SELECT count(*) FROM batch_before")).isEqualTo("0");
    }

    @Test
    void isGoneAfterACrashBetweenItsSteps() {
        String before = work.everything();
        Batch batch = work.begin();
        work.stageAll(batch);
        try {
            batch.commit(new BulkWork.CrashAfter(1_000));
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("crash");
        }
        assertThat(work.one("SELECT count(*) FROM account")).isEqualTo("1000");
        workspace.close();

        workspace = TestWorkspace.open(folder.resolve("w"));
        work = work.in(workspace);
        assertThat(workspace.get(Batches.class).removeCutOff()).isEqualTo(1);

        assertThat(work.everything()).isEqualTo(before);
    }
}
