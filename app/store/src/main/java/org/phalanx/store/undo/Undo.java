package org.phalanx.store.undo;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.journal.GestureHead;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.Undoable;
import org.phalanx.store.open.Writer;

/// Takes a person's gestures back, and forth again.
///
/// Passes rights and validation like any gesture, triggers no rules.
public final class Undo {

    private final Gate gate;
    private final History history;
    private final Undoable undoable;
    private final CounterChanges counter;
    private final BatchUndo batches;
    private final Ids ids;

    @Inject
    Undo(
            Gate gate,
            History history,
            Undoable undoable,
            CounterChanges counter,
            BatchUndo batches,
            Ids ids) {
        this.gate = gate;
        this.history = history;
        this.undoable = undoable;
        this.counter = counter;
        this.batches = batches;
        this.ids = ids;
    }

    /// Takes back the person's last gesture that still stands; a whole batch if it was one.
    public CompletableFuture<Optional<Undone>> last(UUID person) {
        Optional<GestureHead> head = undoable.last(person);
        if (head.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        UUID batch = head.get().batch();
        CompletableFuture<Undone> undone =
                batch == null
                        ? gesture(head.get(), person)
                        : CompletableFuture.supplyAsync(() -> batch(batch, person));
        return undone.thenApply(Optional::of);
    }

    /// Does again what the person took back last, if he has done nothing else since; a whole batch
    /// if it was one.
    public CompletableFuture<Optional<Undone>> redo(UUID person) {
        Optional<GestureHead> head = undoable.lastUndo(person);
        if (head.isEmpty()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        UUID batch = head.get().batch();
        CompletableFuture<Undone> done =
                batch == null
                        ? gesture(head.get(), person)
                        : CompletableFuture.supplyAsync(
                                () -> batches.undo(batch, person, Cause.REDO));
        return done.thenApply(Optional::of);
    }

    /// Takes back one gesture.
    public CompletableFuture<Undone> gesture(GestureHead head, UUID person) {
        var kept = new ArrayList<ChangedSince>();
        return gate.commit(
                        Writer.Lane.PERSON,
                        connection -> {
                            CounterChanges.Plan plan =
                                    counter.plan(connection, history.of(connection, head.n()));
                            kept.addAll(plan.kept());
                            return new Gesture(
                                    ids.next(),
                                    null,
                                    head.label(),
                                    head.cause() == Cause.UNDO ? Cause.REDO : Cause.UNDO,
                                    person,
                                    plan.changes());
                        },
                        head.n())
                .thenApply(outcome -> new Undone(head.label(), told(outcome, kept), kept));
    }

    /// Takes back a whole batch, as a batch of counter-gestures; on the caller's thread.
    public Undone batch(UUID batch, UUID person) {
        return batches.undo(batch, person, Cause.UNDO);
    }

    static Outcome told(Outcome outcome, List<ChangedSince> kept) {
        boolean nothing = outcome instanceof Outcome.Committed done && done.commit() == 0;
        return nothing && !kept.isEmpty()
                ? new Outcome.Refused(
                        List.of(
                                new Refusal(
                                        Phrase.of("undo.changed-since"),
                                        kept.getFirst().type(),
                                        kept.getFirst().record(),
                                        kept.getFirst().field(),
                                        Phrase.of("undo.see-history"))))
                : outcome;
    }
}
