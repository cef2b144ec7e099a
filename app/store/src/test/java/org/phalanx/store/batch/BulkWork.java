package org.phalanx.store.batch;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.store.Look;
import org.phalanx.store.TestWorkspace;

/// Bulk work on a workspace with one known account, and what can be seen of it.
final class BulkWork {

    static final int MANY = 1_750;

    final UUID known;
    private final TestWorkspace workspace;

    BulkWork(TestWorkspace workspace) {
        this(workspace, workspace.make("account", Map.of("name", "苍梧精铸", "tier", "B")));
    }

    private BulkWork(TestWorkspace workspace, UUID known) {
        this.workspace = workspace;
        this.known = known;
    }

    /// The same in a workspace that was opened again.
    BulkWork in(TestWorkspace again) {
        return new BulkWork(again, known);
    }

    Batch begin() {
        return workspace
                .get(Batches.class)
                .begin(new BatchLabel(Phrase.of("test.batch"), Cause.IMPORT, workspace.me));
    }

    void stageAll(Batch batch) {
        batch.stage(List.of(Change.of("account", known, "tier", "A")));
        for (int i = 0; i < MANY; i++) {
            batch.stage(List.of(Change.of("account", workspace.ids.next(), "name", "客户 " + i)));
        }
    }

    String everything() {
        return one(
                        "SELECT group_concat(hex(id) || hex(vers) || name || tier || updated_at) FROM account")
                + one("SELECT group_concat(n) FROM gesture")
                + one("SELECT group_concat(n || body) FROM change");
    }

    String one(String sql) {
        return Look.one(workspace, sql);
    }

    static class CancelAfter implements Progress {
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

    static final class CrashAfter extends CancelAfter {
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
