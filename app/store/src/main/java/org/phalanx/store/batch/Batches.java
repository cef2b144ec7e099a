package org.phalanx.store.batch;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.gate.RunningBatch;
import org.phalanx.store.schema.CurrentCatalog;

/// Begins bulk work, and removes what was cut off.
@Singleton
public final class Batches {

    private final BatchTable table;
    private final BatchRollback rollback;
    private final Batch.Tools tools;
    private final InstantSource clock;
    private final Ids ids;

    @Inject
    Batches(
            BatchTable table,
            BatchRollback rollback,
            Gate gate,
            RunningBatch running,
            CurrentCatalog catalog,
            InstantSource clock,
            Ids ids) {
        this.table = table;
        this.rollback = rollback;
        this.tools = new Batch.Tools(table, rollback, gate, running, catalog, ids);
        this.clock = clock;
        this.ids = ids;
    }

    /// Begins a batch. In a workspace that is open to read only it takes nothing and is refused
    /// when it is committed.
    public Batch begin(BatchLabel label) {
        return begin(label, null);
    }

    /// Begins a batch that takes another back.
    public Batch begin(BatchLabel label, @Nullable UUID undoes) {
        UUID id = ids.next();
        if (!table.isReadOnly()) {
            table.insert(id, label, clock.millis(), undoes);
        }
        return new Batch(id, label, tools);
    }

    /// Removes without a trace what a crash cut off; called once after opening.
    ///
    /// @return how many batches that were
    public int removeCutOff() {
        int removed = 0;
        for (UUID batch : table.open()) {
            rollback.remove(batch);
            removed++;
        }
        return removed;
    }
}
