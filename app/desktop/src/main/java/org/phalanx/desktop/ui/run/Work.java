package org.phalanx.desktop.ui.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/// One piece of background work with its handlers, all of which run on the JavaFX thread; start it
/// once.
///
/// @param <T> what the work brings back
public final class Work<T> {
    private final Callable<T> callable;
    private final Executor background;
    private final Executor screen;
    private final Failures failures;
    private final List<Handler<?>> handlers = new ArrayList<>();
    private Consumer<? super T> success = result -> {};
    private Runnable end = () -> {};

    Work(Callable<T> callable, Executor background, Executor screen, Failures failures) {
        this.callable = callable;
        this.background = background;
        this.screen = screen;
        this.failures = failures;
    }

    public Work<T> onSuccess(Consumer<? super T> handler) {
        success = handler;
        return this;
    }

    /// Handles failures of this type and below; the first handler that fits gets the failure.
    public <F extends Throwable> Work<T> onFailure(Class<F> type, Consumer<? super F> handler) {
        handlers.add(new Handler<>(type, handler));
        return this;
    }

    /// Runs after success, failure and cancelling alike.
    public Work<T> lastly(Runnable handler) {
        end = handler;
        return this;
    }

    public Running start() {
        Running running = new Running();
        FutureTask<T> task = new FutureTask<>(callable);
        running.follow(task);
        background.execute(() -> {
            task.run();
            screen.execute(() -> finish(task, running));
        });
        return running;
    }

    private void finish(FutureTask<T> task, Running running) {
        try {
            if (!running.isCancelled()) {
                settle(task);
            }
        } finally {
            running.end();
            end.run();
        }
    }

    private void settle(FutureTask<T> task) {
        switch (task.state()) {
            case SUCCESS -> success.accept(task.resultNow());
            case FAILED -> fail(task.exceptionNow());
            case CANCELLED, RUNNING -> {
                // nobody waits for the result any more
            }
        }
    }

    private void fail(Throwable failure) {
        handlers.stream()
                .filter(handler -> handler.takes(failure))
                .findFirst()
                .ifPresentOrElse(
                        handler -> handler.handle(failure), () -> failures.report(failure));
    }

    private record Handler<F extends Throwable>(Class<F> type, Consumer<? super F> consumer) {
        boolean takes(Throwable failure) {
            return type.isInstance(failure);
        }

        void handle(Throwable failure) {
            consumer.accept(type.cast(failure));
        }
    }
}
