package org.phalanx.store.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A query whose result follows the database while its view is showing.
///
/// Runs on the executor, never twice at a time; commits that come meanwhile are answered by one
/// more run. While bulk work goes on it runs once a second.
///
/// @param <T> result, immutable
public final class LiveQuery<T> implements AutoCloseable {

    private static final Duration DURING_BATCH = Duration.ofSeconds(1);

    private final Announcer announcer;
    private final Executor executor;
    private final List<Dependency> dependencies;
    private final Supplier<T> query;
    private final Consumer<Result<T>> sink;
    private final Consumer<Throwable> failed;
    private final Duration rest;
    private long ended = System.nanoTime() - DURING_BATCH.toNanos();
    private Announcer.@Nullable Subscription listening;
    private boolean dirty;
    private boolean scheduled;

    /// @param query runs on the executor
    /// @param sink gets each result, on the executor
    /// @param failed gets what a run threw, on the executor
    public LiveQuery(
            Announcer announcer,
            Executor executor,
            List<Dependency> dependencies,
            Supplier<T> query,
            Consumer<Result<T>> sink,
            Consumer<Throwable> failed) {
        this(announcer, executor, dependencies, query, sink, failed, Duration.ZERO);
    }

    private LiveQuery(
            Announcer announcer,
            Executor executor,
            List<Dependency> dependencies,
            Supplier<T> query,
            Consumer<Result<T>> sink,
            Consumer<Throwable> failed,
            Duration rest) {
        this.rest = rest;
        this.announcer = announcer;
        this.executor = executor;
        this.dependencies = List.copyOf(dependencies);
        this.query = query;
        this.sink = sink;
        this.failed = failed;
    }

    /// The same, at most once a second whoever commits; what is asked anew runs at once.
    public LiveQuery<T> calm() {
        return new LiveQuery<>(
                announcer, executor, dependencies, query, sink, failed, DURING_BATCH);
    }

    /// A result and the commit that it surely contains.
    ///
    /// @param value the result
    /// @param commit number of a commit; everything up to it is seen in the value
    public record Result<T>(T value, long commit) {}

    /// Starts following; the first result comes soon. Nothing happens when it follows already.
    public synchronized void start() {
        if (listening == null) {
            listening = announcer.subscribe(this::heard);
            refresh();
        }
    }

    /// Runs once more, whatever was announced: a parameter of the query has changed.
    public synchronized void refresh() {
        dirty = true;
        schedule(executor);
    }

    /// Stops following, until started again.
    @Override
    public synchronized void close() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private synchronized void heard(Announcement announcement) {
        boolean mine =
                dependencies.stream().anyMatch(d -> announcement.touches(d.type(), d.fields()));
        if (mine) {
            dirty = true;
            schedule(later(announcement.batch() ? DURING_BATCH : sinceLast()));
        }
    }

    /// How long this query still rests after its last run.
    private Duration sinceLast() {
        return rest.minusNanos(System.nanoTime() - ended);
    }

    private Executor later(Duration wait) {
        return wait.isPositive()
                ? CompletableFuture.delayedExecutor(
                        wait.toMillis(), TimeUnit.MILLISECONDS, executor)
                : executor;
    }

    private void schedule(Executor on) {
        if (!scheduled) {
            scheduled = true;
            on.execute(this::run);
        }
    }

    private void run() {
        synchronized (this) {
            dirty = false;
            if (listening == null) {
                scheduled = false;
                return;
            }
        }
        try {
            long commit = announcer.lastCommit();
            sink.accept(new Result<>(query.get(), commit));
        } catch (RuntimeException | Error failure) {
            failed.accept(failure);
        }
        synchronized (this) {
            scheduled = false;
            ended = System.nanoTime();
            if (dirty) {
                schedule(later(sinceLast()));
            }
        }
    }
}
