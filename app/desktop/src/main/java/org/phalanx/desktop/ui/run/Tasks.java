package org.phalanx.desktop.ui.run;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;

/// Describes work that must not run on the JavaFX thread, and what to do there with its outcome.
///
/// `tasks.work(() -> board.load()).onSuccess(model::show).onFailure(Refused.class,
/// model::refuse).start()`. Tests give `Runnable::run` for both executors: then `start` returns
/// when all is done.
public final class Tasks {
    private final Executor background;
    private final Executor screen;
    private final Failures failures;

    /// @param background runs the work
    /// @param screen runs the handlers, in the product a [FxThread]
    /// @param failures gets what no handler takes
    public Tasks(Executor background, Executor screen, Failures failures) {
        this.background = background;
        this.screen = screen;
        this.failures = failures;
    }

    public <T> Work<T> work(Callable<T> work) {
        return new Work<>(work, background, screen, failures);
    }

    public Work<Boolean> run(Runnable work) {
        return work(() -> {
            work.run();
            return true;
        });
    }

    /// Where work runs, for what schedules itself, such as live queries.
    public Executor background() {
        return background;
    }

    /// Where handlers run: the JavaFX thread.
    public Executor screen() {
        return screen;
    }
}
