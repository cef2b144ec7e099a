package org.phalanx.store.gate;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.live.Announcer;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.SqlWork;
import org.phalanx.store.open.Writer;
import org.phalanx.store.row.Records;
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
        Prepared prepared = prepare(gesture);
        return pass(lane, connection -> passage.pass(connection, catalog.get(), prepared, undoes));
    }

    /// Makes a gesture from what stands in the workspace when its turn comes, with nothing in
    /// between; what it reads is not read again on the gesture's way.
    @FunctionalInterface
    public interface Maker {

        /// The gesture; null when there can't be one, with the reasons added.
        @Nullable Gesture make(Records now, List<Refusal> reasons);
    }

    /// Commits a person's gesture that is made from the records as they are at that moment.
    public CompletableFuture<Outcome> commit(Maker maker) {
        return pass(
                Writer.Lane.PERSON, connection -> passage.pass(connection, catalog.get(), maker));
    }

    /// Commits a gesture that is made from what stands in the database at that moment, with nothing
    /// in between.
    public CompletableFuture<Outcome> commit(
            Writer.Lane lane, SqlWork<Gesture> maker, @Nullable Long undoes) {
        return pass(
                lane,
                connection ->
                        passage.pass(
                                connection,
                                catalog.get(),
                                Prepared.unknown(maker.on(connection)),
                                undoes));
    }

    private CompletableFuture<Outcome> pass(Writer.Lane lane, SqlWork<Passed> work) {
        if (database.isReadOnly()) {
            return CompletableFuture.completedFuture(
                    new Outcome.Refused(List.of(Refusal.of("open.read-only"))));
        }
        return database.writer().submit(lane, work, this::conclude).thenApply(Passed::outcome);
    }

    /// Does ahead, on the caller's thread, what needs no look at the workspace.
    public Prepared prepare(Gesture gesture) {
        return Prepared.of(gesture, catalog.schema());
    }

    /// Commits gestures of bulk work in one transaction: as many as there are, and at least one
    /// when a person waits meanwhile.
    ///
    /// @param next asked on the writer's thread for one after the other; null ends the transaction
    public CompletableFuture<Together> commitTogether(Supplier<@Nullable Prepared> next) {
        if (database.isReadOnly()) {
            return CompletableFuture.completedFuture(
                    new Together(0, List.of(Refusal.of("open.read-only"))));
        }
        return database.writer()
                .submit(
                        Writer.Lane.BULK,
                        connection -> passTogether(connection, next),
                        passed -> passed.forEach(this::conclude))
                .thenApply(passed -> new Together(passed.size(), reasons(passed)));
    }

    /// What became of gestures that were committed together.
    ///
    /// @param tried how many were tried
    /// @param reasons why the last of them was refused; empty when all hold, those before it do
    ///   anyway
    public record Together(int tried, List<Refusal> reasons) {}

    private List<Passed> passTogether(Connection connection, Supplier<@Nullable Prepared> next)
            throws SQLException {
        var passed = new ArrayList<Passed>();
        for (Prepared one = next.get(); one != null; one = next.get()) {
            Passed done = passage.pass(connection, catalog.get(), one, null);
            passed.add(done);
            boolean alone = !done.outcome().isCommitted() || done.catalog() != null;
            if (alone || database.writer().isAwaited()) {
                return passed;
            }
        }
        return passed;
    }

    private static List<Refusal> reasons(List<Passed> passed) {
        return !passed.isEmpty() && passed.getLast().outcome() instanceof Outcome.Refused refused
                ? refused.reasons()
                : List.of();
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
                                return passage.pass(
                                        connection, catalog.get(), Prepared.unknown(gesture), null);
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
