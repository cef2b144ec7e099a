package org.phalanx.store.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.SqlWork;
import org.phalanx.store.open.Writer;
import org.phalanx.store.schema.CurrentCatalog;

/// The one way to write. Every gesture passes: authorise, normalise, validate, checks, reactions,
/// one transaction, announcement after commit.
@Singleton
public final class Gate {

    private final Database database;
    private final Passage passage;
    private final CurrentCatalog catalog;
    private final Announcer announcer;
    private final Failpoint failpoint;

    @Inject
    Gate(
            Database database,
            Passage passage,
            CurrentCatalog catalog,
            Announcer announcer,
            Failpoint failpoint) {
        this.database = database;
        this.passage = passage;
        this.catalog = catalog;
        this.announcer = announcer;
        this.failpoint = failpoint;
    }

    /// Commits a gesture soon; people's pass bulk work.
    public CompletableFuture<Outcome> commit(Gesture gesture) {
        return commit(gesture, null);
    }

    /// Commits a gesture soon, on the lane of its kind of work.
    ///
    /// @param undoes number of the gesture that it takes back, or null
    public CompletableFuture<Outcome> commit(Gesture gesture, @Nullable Long undoes) {
        Writer.Lane lane = gesture.batch() == null ? Writer.Lane.PERSON : Writer.Lane.BULK;
        return commit(lane, connection -> gesture, undoes);
    }

    /// Commits a gesture that is made from what stands in the database at that moment, with nothing
    /// in between.
    public CompletableFuture<Outcome> commit(
            Writer.Lane lane, SqlWork<Gesture> maker, @Nullable Long undoes) {
        if (database.isReadOnly()) {
            return CompletableFuture.completedFuture(
                    new Outcome.Refused(List.of(Refusal.of("open.read-only"))));
        }
        return database.writer()
                .submit(
                        lane,
                        connection ->
                                passage.pass(
                                        connection, catalog.get(), maker.on(connection), undoes),
                        this::conclude)
                .thenApply(Passed::outcome);
    }

    /// Commits gestures of bulk work in one transaction: as many as can be done before a person
    /// waits, at least one.
    ///
    /// @return the outcome of the last that was tried; those before it hold
    public CompletableFuture<Together> commitTogether(List<Gesture> gestures) {
        if (database.isReadOnly()) {
            return CompletableFuture.completedFuture(
                    new Together(0, new Outcome.Refused(List.of(Refusal.of("open.read-only")))));
        }
        return database.writer()
                .submit(
                        Writer.Lane.BULK,
                        connection -> passTogether(connection, gestures),
                        passed -> passed.forEach(this::conclude))
                .thenApply(passed -> new Together(passed.size(), passed.getLast().outcome()));
    }

    /// What became of gestures that were committed together.
    ///
    /// @param tried how many were tried
    /// @param last outcome of the last of them; those before it hold
    public record Together(int tried, Outcome last) {}

    private List<Passed> passTogether(Connection connection, List<Gesture> gestures)
            throws SQLException {
        var passed = new ArrayList<Passed>();
        for (Gesture gesture : gestures) {
            Passed one = passage.pass(connection, catalog.get(), gesture, null);
            passed.add(one);
            boolean alone = !one.outcome().isCommitted() || one.catalog() != null;
            if (alone || database.writer().isAwaited()) {
                return passed;
            }
        }
        return passed;
    }

    /// What would become of a person's gesture now. Nothing is written and nobody is told.
    ///
    /// @return what would be refused; empty when it would pass
    public CompletableFuture<List<Refusal>> rehearse(Gesture gesture) {
        if (database.isReadOnly()) {
            return CompletableFuture.completedFuture(List.of(Refusal.of("open.read-only")));
        }
        return database.writer()
                .submit(
                        Writer.Lane.PERSON,
                        connection -> {
                            try {
                                return passage.pass(connection, catalog.get(), gesture, null);
                            } finally {
                                connection.rollback();
                            }
                        })
                .thenApply(passed ->
                        passed.outcome() instanceof Outcome.Refused refused
                                ? refused.reasons()
                                : List.of());
    }

    /// Commits a gesture and waits for the outcome.
    public Outcome commitNow(Gesture gesture) {
        return Database.await(commit(gesture));
    }

    /// Puts changed definitions in force and tells who listens; on the writer's thread, after the
    /// transaction holds.
    private void conclude(Passed passed) {
        failpoint.at(Failpoint.Place.AFTER_COMMIT, passed.batch());
        if (passed.catalog() != null) {
            catalog.replace(passed.catalog());
        }
        announcer.announce(passed.batch(), passed.changes());
    }
}
