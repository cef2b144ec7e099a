package org.phalanx.store.search.index;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.Writer;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.search.words.Readings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index complete and in good order while nobody waits: catches up with bulk work, merges
/// the pieces that gestures leave. What is not done when the workspace closes is done after it is
/// opened again.
@Singleton
public final class IndexKeeper {

    private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

    /// Leaves the gesture that woke it to its author.
    private static final long AFTER_MILLIS = 400;

    /// Leaves a start to who waits for it.
    private static final long SETTLED_MILLIS = 5_000;

    /// Pages that one merge may write.
    private static final int MERGED_PAGES = 64;

    private final Database database;
    private final CurrentCatalog catalog;
    private final SearchTypes types;
    private final Announcer announcer;
    private final CatchUp catchUp;
    private final AtomicBoolean scheduled = new AtomicBoolean();
    private final ScheduledThreadPoolExecutor executor;
    private Announcer.@Nullable Subscription following;

    @Inject
    IndexKeeper(
            Database database,
            CurrentCatalog catalog,
            SearchTypes types,
            Announcer announcer,
            Provider<Readings> readings,
            Owner owner) {
        this.database = database;
        this.catalog = catalog;
        this.types = types;
        this.announcer = announcer;
        this.catchUp = new CatchUp(types, readings, owner.person());
        this.executor =
                new ScheduledThreadPoolExecutor(
                        1, Thread.ofPlatform().name("phalanx-search").daemon().factory());
    }

    /// Follows from now on in the background, first of all with what is missing.
    public void start() {
        if (!database.isReadOnly()) {
            following = announcer.subscribe(announcement -> wake(AFTER_MILLIS));
            wake(SETTLED_MILLIS);
        }
    }

    /// Ends following, after the step that it is at.
    public void stop() {
        Announcer.Subscription present = following;
        if (present != null) {
            present.close();
        }
        executor.shutdownNow();
        try {
            if (!executor.awaitTermination(1, TimeUnit.SECONDS)) {
                LOG.warn("the index is still busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Brings everything in that is missing, merges the pieces, and waits for it.
    ///
    /// @return whether nothing is missing now; bulk work that is under way comes later
    public boolean finish() {
        prepare();
        CatchUp.Step step = CatchUp.Step.MORE;
        while (step == CatchUp.Step.MORE && !executor.isShutdown()) {
            step =
                    database.write(
                            Writer.Lane.BULK,
                            connection -> catchUp.step(connection, catalog.schema()));
        }
        if (step != CatchUp.Step.DONE) {
            return false;
        }
        merge("search_name");
        merge("search_text");
        return true;
    }

    private void prepare() {
        database.write(
                Writer.Lane.BULK,
                connection -> {
                    CatchUp.prepare(connection, catalog.schema());
                    return true;
                });
        database.read(connection -> {
            types.read(connection);
            return true;
        });
    }

    private void wake(long after) {
        if (!executor.isShutdown() && scheduled.compareAndSet(false, true)) {
            var _ = executor.schedule(this::run, after, TimeUnit.MILLISECONDS);
        }
    }

    private void run() {
        scheduled.set(false);
        try {
            if (!finish()) {
                wake(AFTER_MILLIS);
            }
        } catch (RejectedExecutionException closed) {
            LOG.debug("the index goes on when the workspace is opened again");
        } catch (StoreException e) {
            LOG.error("the index is behind", e);
        }
    }

    /// Merges a few pieces at a time until there is nothing to merge.
    private void merge(String table) {
        while (database.write(Writer.Lane.BULK, connection -> merged(connection, table))
                && !scheduled.get()) {
            LOG.trace("merged pieces of {}", table);
        }
    }

    private static boolean merged(Connection connection, String table) throws SQLException {
        long before = changes(connection);
        try (Statement merge = connection.createStatement()) {
            merge.execute(
                    "INSERT INTO "
                            + table
                            + "("
                            + table
                            + ", rank) VALUES ('merge', "
                            + MERGED_PAGES
                            + ")");
        }
        // the statement itself counts for one
        return changes(connection) - before > 1;
    }

    private static long changes(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT total_changes()")) {
            row.next();
            return row.getLong(1);
        }
    }
}
