package org.phalanx.store.open;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Moves what was written from the log into the file, on a thread and connection of its own, so
/// that no gesture waits for it: moving the pages of some hundred gestures takes longer than a
/// gesture may.
///
/// Nothing depends on it: what was committed is safe in the log, and the writer moves it itself
/// when the log grows too large.
final class Checkpoints implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);

    /// Long enough that one run serves many gestures, short enough that the log stays small.
    private static final long AFTER_MILLIS = 500;

    private final Connection connection;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor executor;

    Checkpoints(Path file) throws SQLException {
        connection = Connections.keeper(file);
        executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("phalanx-checkpoints").daemon().factory());
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /// Notes that something was committed.
    void committed() {
        if (scheduled.compareAndSet(false, true)) {
            var _ = executor.schedule(this::run, AFTER_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /// Moves what is there now.
    void run() {
        scheduled.set(false);
        try (Statement statement = connection.createStatement()) {
            // never waits for readers or the writer: what is in use comes next time
            statement.execute("PRAGMA wal_checkpoint(PASSIVE)");
        } catch (SQLException e) {
            LOG.warn("can't move the log into the file", e);
        }
    }

    @Override
    public void close() throws SQLException {
        executor.close();
        connection.close();
    }
}
