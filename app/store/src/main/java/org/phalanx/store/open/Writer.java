package org.phalanx.store.open;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.PriorityBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The one thread that writes: people's gestures first, bulk work in between, each piece of work
/// one transaction that holds as a whole or not at all.
public final class Writer implements AutoCloseable {

    /// Who waits: a person in front of a screen, or bulk work that can let him pass.
    public enum Lane {
        PERSON,
        BULK,
        CLOSE
    }

    /// A log that is so large although its pages are moved beside the writer.
    private static final int TOO_MANY_PAGES = 20_000;

    /// Bulk work fills the log faster than it can be moved, and nobody waits for it.
    private static final int MANY_PAGES = 10_000;

    private final Connection connection;
    private final Checkpoints checkpoints;
    private final PriorityBlockingQueue<Job> jobs = new PriorityBlockingQueue<>();
    private final AtomicLong order = new AtomicLong();
    private final Thread thread;
    private volatile boolean open = true;
    private Lane present = Lane.CLOSE;

    Writer(Connection connection, Checkpoints checkpoints) {
        this.connection = connection;
        this.checkpoints = checkpoints;
        this.thread = Thread.ofPlatform().name("phalanx-writer").daemon().start(this::run);
    }

    /// Whether a person's work waits, so that bulk work should let it pass.
    public boolean isAwaited() {
        Job next = jobs.peek();
        return next != null && next.lane() == Lane.PERSON;
    }

    /// Runs the work in a transaction of its own, soon. When it throws, nothing of it stays.
    public <T extends @Nullable Object> CompletableFuture<T> submit(Lane lane, SqlWork<T> work) {
        return submit(lane, work, done -> {});
    }

    /// Runs the work in a transaction of its own, and once it holds, but before any other work,
    /// what follows from it.
    public <T extends @Nullable Object> CompletableFuture<T> submit(
            Lane lane, SqlWork<T> work, Consumer<T> afterCommit) {
        if (!open) {
            throw new RejectedExecutionException("the workspace is closed");
        }
        var result = new CompletableFuture<T>();
        jobs.add(
                new Job(
                        lane,
                        order.getAndIncrement(),
                        () -> transact(lane, work, afterCommit, result)));
        return result;
    }

    private <T extends @Nullable Object> void transact(
            Lane lane, SqlWork<T> work, Consumer<T> afterCommit, CompletableFuture<T> result) {
        T value;
        try {
            switchTo(lane);
            value = work.on(connection);
            connection.commit();
            checkpoints.committed();
        } catch (Throwable failure) {
            rollback(failure);
            result.completeExceptionally(failure);
            return;
        }
        try {
            afterCommit.accept(value);
            result.complete(value);
        } catch (RuntimeException | Error failure) {
            result.completeExceptionally(failure);
        }
    }

    /// A person's gesture is on the disk when it is acknowledged; bulk work, which is put back when
    /// it was cut off, only has to keep its order.
    private void switchTo(Lane lane) throws SQLException {
        if (lane != present) {
            connection.setAutoCommit(true);
            try (Statement pragma = connection.createStatement()) {
                boolean person = lane == Lane.PERSON;
                pragma.execute("PRAGMA synchronous=" + (person ? "FULL" : "NORMAL"));
                pragma.execute(
                        "PRAGMA wal_autocheckpoint=" + (person ? TOO_MANY_PAGES : MANY_PAGES));
            }
            connection.setAutoCommit(false);
            present = lane;
        }
    }

    private void rollback(Throwable failure) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }

    private void run() {
        try {
            while (open) {
                jobs.take().run.run();
            }
            checkpoints.close();
            // the last one leaves everything in the one file
            connection.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (SQLException e) {
            throw new StoreException("closing the workspace", e);
        }
    }

    /// Ends after the work that waits is done.
    @Override
    public void close() {
        jobs.add(new Job(Lane.CLOSE, order.getAndIncrement(), () -> open = false));
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private record Job(Lane lane, long order, Runnable run) implements Comparable<Job> {
        @Override
        public int compareTo(Job other) {
            int byLane = lane.compareTo(other.lane);
            return byLane != 0 ? byLane : Long.compare(order, other.order);
        }
    }
}
