package org.phalanx.desktop.ui.run;

import java.util.concurrent.Future;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/// A handle on work that was started: whether it still runs, and the way to call it off. FX thread
/// only.
public final class Running {
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(true);
    private @Nullable Future<?> future;
    private boolean cancelled;

    Running() {}

    /// True until the handlers have run.
    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /// Interrupts the work and drops its result; only `lastly` still runs.
    public void cancel() {
        cancelled = true;
        if (future != null) {
            future.cancel(true);
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    void follow(Future<?> task) {
        future = task;
    }

    void end() {
        running.set(false);
    }
}
