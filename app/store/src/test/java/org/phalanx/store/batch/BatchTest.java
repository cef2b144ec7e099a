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
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.undo.Undo;
import org.phalanx.store.undo.Undone;

class BatchTest {

    private static final int MANY = 1_750;

    @TempDir Path folder;
    private TestWorkspace workspace;
    private UUID known;

    @BeforeEach
    void make() {
        workspace = TestWorkspace.create(folder.resolve("w"));
        known = workspace.make("account", Map.of("name", "苍梧精铸", "tier", "B"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void commitsInStepsThatShareOneBatch() {
        Batch batch = begin();
        stageAll(batch);

        assertThat(one("SELECT count(*) FROM account")).isEqualTo("1");
        assertThat(batch.commit(Progress.SILENT))
                .isEqualTo(new BatchOutcome.Done(batch.id(), MANY + 1));

        assertThat(one("SELECT count(*) FROM account")).isEqualTo(String.valueOf(MANY + 1));
        assertThat(one("SELECT count(*) FROM gesture WHERE batch IS NOT NULL")).isEqualTo("18");
        assertThat(one("SELECT count(*) FROM batch_chunk")).isEqualTo("0");
    }

    @Test
    void leavesNoTraceWhenCancelledHalfWay() {
        String before = everything();
        Batch batch = begin();
        stageAll(batch);

        assertThat(batch.commit(new CancelAfter(1_000))).isEqualTo(new BatchOutcome.Cancelled());

        assertThat(everything()).isEqualTo(before);
        assertThat(one("SELECT count(*) FROM batch")).isEqualTo("0");
        assertThat(one("SELECT count(*) FROM batch_before")).isEqualTo("0");
    }

    @Test
    void leavesNoTraceWhenTheGateRefusesAPart() {
        String before = everything();
        Batch batch = begin();
        stageAll(batch);
        batch.stage(List.of(Change.of("account", workspace.ids.next(), "tier", "B")));

        assertThat(batch.commit(Progress.SILENT)).isInstanceOf(BatchOutcome.Refused.class);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void writesWhileMoreIsMadeAndLetsPeoplePass() {
        Batch batch = begin();
        for (int i = 0; i < MANY; i++) {
            batch.write(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
            if (i % 100 == 0) {
                workspace.make("contact", Map.of("name", "有人 " + i));
            }
        }
        assertThat(workspace.write("account", known, Map.of("tier", "B")).isCommitted()).isTrue();
        batch.settle();
        assertThat(one("SELECT count(*) FROM account")).isEqualTo(String.valueOf(MANY + 1));

        assertThat(batch.commit(Progress.SILENT))
                .isEqualTo(new BatchOutcome.Done(batch.id(), MANY));

        assertThat(one("SELECT state FROM batch")).isEqualTo("done");
        assertThat(one("SELECT count(*) FROM contact")).isEqualTo("18");
    }

    @Test
    void leavesNoTraceOfWhatWasWrittenBeforeTheGateRefusedAPart() {
        String before = everything();
        Batch batch = begin();
        batch.write(List.of(Change.of("account", known, "tier", "A")));
        for (int i = 0; i < MANY; i++) {
            boolean bad = i == MANY / 2;
            batch.write(
                    List.of(
                            Change.of(
                                    "account",
                                    workspace.ids.next(),
                                    bad ? "tier" : "name",
                                    bad ? "B" : "客户 " + i)));
        }

        assertThat(batch.commit(Progress.SILENT)).isInstanceOf(BatchOutcome.Refused.class);

        assertThat(everything()).isEqualTo(before);
        assertThat(one("SELECT count(*) FROM batch")).isEqualTo("0");
        assertThat(workspace.write("account", known, Map.of("tier", "B")).isCommitted()).isTrue();
    }

    @Test
    void leavesNoTraceOfWhatWasWrittenWhenItIsDiscarded() {
        String before = everything();
        Batch batch = begin();
        batch.write(List.of(Change.of("account", known, "tier", "A")));
        for (int i = 0; i < MANY; i++) {
            batch.write(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
        }

        batch.discard();

        assertThat(everything()).isEqualTo(before);
        assertThat(one("SELECT count(*) FROM batch_before")).isEqualTo("0");
    }

    @Test
    void isGoneAfterACrashBetweenItsSteps() {
        String before = everything();
        Batch batch = begin();
        stageAll(batch);
        try {
            batch.commit(new CrashAfter(1_000));
        } catch (IllegalStateException crash) {
            assertThat(crash).hasMessage("crash");
        }
        assertThat(one("SELECT count(*) FROM account")).isEqualTo("1000");
        workspace.close();

        workspace = TestWorkspace.open(folder.resolve("w"));
        assertThat(workspace.get(Batches.class).removeCutOff()).isEqualTo(1);

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void keepsItsRecordsReadOnlyUntilItIsWhole() {
        Batch batch = begin();
        batch.stage(List.of(Change.of("account", known, "tier", "A")));
        stageAll(batch);
        var outcomes = new ArrayList<Outcome>();

        batch.commit(
                new CancelAfter(Long.MAX_VALUE) {
                    @Override
                    public void at(long done, long total) {
                        if (done == 500) {
                            outcomes.add(workspace.write("account", known, Map.of("name", "不行")));
                            outcomes.add(
                                    workspace.write(
                                            "account", workspace.ids.next(), Map.of("name", "行")));
                        }
                    }
                });

        assertThat(outcomes).extracting(Outcome::isCommitted).containsExactly(false, true);
        assertThat(workspace.write("account", known, Map.of("name", "行了")).isCommitted()).isTrue();
    }

    @Test
    void nothingPointsToARecordThatMayYetVanish() {
        Batch batch = begin();
        UUID made = workspace.ids.next();
        batch.stage(List.of(Change.of("account", made, "name", "可能取消")));
        batch.stage(List.of(Change.of("account", known, "tier", "A")));
        stageAll(batch);
        var outcomes = new ArrayList<Outcome>();

        batch.commit(
                new CancelAfter(1_000) {
                    @Override
                    public void at(long done, long total) {
                        super.at(done, total);
                        if (done == 500) {
                            outcomes.add(childOf(made));
                            outcomes.add(childOf(known));
                        }
                    }
                });

        assertThat(outcomes).extracting(Outcome::isCommitted).containsExactly(false, true);
        assertThat(workspace.get(Integrity.class).check().findings()).isEmpty();
    }

    @Test
    void anotherOneWaitsUntilItIsDone() {
        Batch first = begin();
        stageAll(first);
        Batch second = begin();
        second.stage(List.of(Change.of("account", workspace.ids.next(), "name", "第二批")));
        var waiting = new ArrayList<CompletableFuture<BatchOutcome>>();

        first.commit(
                new CancelAfter(Long.MAX_VALUE) {
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

    private Outcome childOf(UUID parent) {
        return workspace.write(
                "account", workspace.ids.next(), Map.of("name", "下属", "parent_id", parent));
    }

    @Test
    void isTakenBackAsAWholeAndHistoryStays() {
        Batch batch = begin();
        stageAll(batch);
        batch.commit(Progress.SILENT);
        String gestures = one("SELECT count(*) FROM gesture");

        Undone undone = workspace.get(Undo.class).batch(batch.id(), workspace.me);

        assertThat(undone.kept()).isEmpty();
        assertThat(undone.outcome().isCommitted()).isTrue();
        assertThat(one("SELECT count(*) FROM account WHERE deleted_at IS NULL")).isEqualTo("1");
        assertThat(one("SELECT tier FROM account WHERE deleted_at IS NULL")).isEqualTo("B");
        assertThat(Integer.parseInt(one("SELECT count(*) FROM gesture")))
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
        Batch batch = begin();
        UUID made = workspace.ids.next();
        batch.stage(List.of(Change.of("account", made, "name", "先")));
        stageAll(batch);
        batch.stage(List.of(Change.of("account", made, "name", "后")));
        batch.commit(Progress.SILENT);

        Undone undone = workspace.get(Undo.class).batch(batch.id(), workspace.me);

        assertThat(undone.kept()).isEmpty();
        assertThat(one("SELECT count(*) FROM account WHERE deleted_at IS NULL")).isEqualTo("1");
    }

    private Batch begin() {
        return workspace
                .get(Batches.class)
                .begin(new BatchLabel(Phrase.of("test.batch"), Cause.IMPORT, workspace.me));
    }

    private void stageAll(Batch batch) {
        batch.stage(List.of(Change.of("account", known, "tier", "A")));
        for (int i = 0; i < MANY; i++) {
            batch.stage(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
        }
    }

    private String everything() {
        return one(
                        "SELECT group_concat(hex(id) || hex(vers) || name || tier || updated_at) FROM account")
                + one("SELECT group_concat(n) FROM gesture")
                + one("SELECT group_concat(n || body) FROM change");
    }

    private String one(String sql) {
        return Look.one(workspace, sql);
    }

    private static class CancelAfter implements Progress {
        private final long most;
        private long done;

        CancelAfter(long most) {
            this.most = most;
        }

        @Override
        public void at(long now, long total) {
            done = now;
        }

        @Override
        public boolean isCancelled() {
            return done >= most;
        }
    }

    private static final class CrashAfter extends CancelAfter {
        private final long last;

        CrashAfter(long last) {
            super(Long.MAX_VALUE);
            this.last = last;
        }

        @Override
        public void at(long now, long total) {
            if (now >= last) {
                throw new IllegalStateException("crash");
            }
        }
    }
}
