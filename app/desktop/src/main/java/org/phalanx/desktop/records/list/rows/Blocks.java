package org.phalanx.desktop.records.list.rows;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;

/// Reads what is missing in sight, a part at a time: whoever scrolls fast waits for where he is and
/// not for all that he passed.
final class Blocks {
    private final ListReader reader;
    private final Tasks tasks;
    private final Slots slots;
    private final Runnable read;
    private final Consumer<Throwable> failed;
    private boolean loading;
    private int state;

    /// @param read is told after each part
    /// @param failed gets why a part can't be read
    Blocks(ListReader reader, Tasks tasks, Slots slots, Runnable read, Consumer<Throwable> failed) {
        this.reader = reader;
        this.tasks = tasks;
        this.slots = slots;
        this.read = read;
        this.failed = failed;
    }

    /// What is being read belongs to a state of the list that is gone.
    void forget() {
        state++;
    }

    /// Reads the first part that is missing, if any is and none is being read.
    ///
    /// @param order of the list, where it is kept
    void load(ListQuery query, @Nullable Order order, Sight sight) {
        int seen = slots.missing(sight.first(), sight.last());
        int block = seen >= 0 ? seen : slots.missing(sight.from(), sight.to());
        if (loading || block < 0) {
            return;
        }
        loading = true;
        int reading = state;
        tasks.work(() -> reader.block(query, order, block * Slots.BLOCK, Slots.BLOCK))
                .onSuccess(found -> {
                    loading = false;
                    if (reading == state) {
                        slots.putWhole(found);
                    }
                    read.run();
                })
                .onFailure(
                        RuntimeException.class,
                        failure -> {
                            loading = false;
                            failed.accept(failure);
                        })
                .start();
    }
}
