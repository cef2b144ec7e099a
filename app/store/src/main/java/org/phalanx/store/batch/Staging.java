package org.phalanx.store.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.phalanx.kernel.change.Change;
import org.phalanx.store.open.Database;

/// Puts the steps of a batch into the database, a few of them still on their way while the next are
/// made.
final class Staging {

    private static final int UNDER_WAY = 4;

    private final BatchTable table;
    private final UUID batch;
    private final Deque<CompletableFuture<?>> writing = new ArrayDeque<>();
    private int steps;

    Staging(BatchTable table, UUID batch) {
        this.table = table;
        this.batch = batch;
    }

    /// Adds a step.
    void add(List<Change> step) {
        writing.add(table.stage(batch, steps, ChangesJson.write(step)));
        steps++;
        settle(UNDER_WAY);
    }

    /// Waits until all are there.
    void settle() {
        settle(0);
    }

    private void settle(int most) {
        while (writing.size() > most) {
            Database.await(writing.remove());
        }
    }

    /// How many there are.
    int steps() {
        return steps;
    }
}
