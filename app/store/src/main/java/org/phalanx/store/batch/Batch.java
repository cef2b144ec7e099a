package org.phalanx.store.batch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.gate.Prepared;
import org.phalanx.store.gate.RunningBatch;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;

/// Bulk work: committed as many small gestures, either after everything is staged, or while more is
/// still being made.
///
/// Used by one thread. Between the steps of its commit people's gestures pass.
public final class Batch {

    /// Changes of one gesture: so few that a person waits no longer than a few milliseconds.
    public static final int STEP = 100;

    /// Gestures of one transaction while nobody waits: what they have in common is written once.
    static final int TOGETHER = 5;

    private final UUID id;
    private final BatchLabel label;
    private final Tools tools;
    private final List<Change> pending = new ArrayList<>();
    private final Staging staging;
    private @Nullable Underway underway;
    private long total;

    Batch(UUID id, BatchLabel label, Tools tools) {
        this.id = id;
        this.label = label;
        this.tools = tools;
        this.staging = new Staging(tools.table, id);
    }

    /// What a batch works with.
    record Tools(
            BatchTable table,
            BatchRollback rollback,
            Gate gate,
            RunningBatch running,
            CurrentCatalog catalog,
            Ids ids) {}

    public UUID id() {
        return id;
    }

    /// How many changes are staged.
    public long size() {
        return total;
    }

    /// Adds changes; nothing of them is seen before the commit.
    public void stage(List<Change> changes) {
        total += changes.size();
        if (tools.table.isReadOnly()) {
            return;
        }
        for (Change change : changes) {
            pending.add(change);
            if (pending.size() == STEP) {
                flush();
            }
        }
    }

    /// Adds changes that are committed as soon as they make a step, while the next are being made:
    /// two cores are busy then. Not to be mixed with staged ones. After the gate has refused a
    /// part, the rest is passed over; [#commit] tells.
    public void write(List<Change> changes) {
        total += changes.size();
        if (tools.table.isReadOnly()) {
            return;
        }
        Underway now = underway;
        if (now == null) {
            tools.running.start(id);
            now = new Underway(tools.gate);
            underway = now;
        }
        for (Change change : changes) {
            pending.add(change);
            if (pending.size() == STEP) {
                now.add(gesture(List.copyOf(pending)));
                pending.clear();
            }
        }
    }

    /// Waits until everything written so far holds and can be read.
    public void settle() {
        if (underway != null) {
            if (!pending.isEmpty()) {
                underway.add(gesture(List.copyOf(pending)));
                pending.clear();
            }
            underway.drain();
        }
    }

    private void flush() {
        if (!pending.isEmpty()) {
            staging.add(pending);
            pending.clear();
        }
    }

    /// Commits everything, or leaves no trace when it is cancelled or refused.
    public BatchOutcome commit(Progress progress) {
        if (tools.table.isReadOnly()) {
            return new BatchOutcome.Refused(List.of(Refusal.of("open.read-only")));
        }
        return underway == null ? commitStaged(progress) : finish(underway);
    }

    private BatchOutcome finish(Underway writing) {
        settle();
        if (!writing.reasons().isEmpty()) {
            discard();
            return new BatchOutcome.Refused(writing.reasons());
        }
        tools.table.finish(id);
        end();
        return new BatchOutcome.Done(id, total);
    }

    private void end() {
        if (underway != null) {
            underway = null;
            tools.running.end();
        }
    }

    private BatchOutcome commitStaged(Progress progress) {
        flush();
        staging.settle();
        int steps = staging.steps();
        tools.running.start(id);
        try {
            var ahead = new StepsAhead(this::step, steps);
            for (int done = 0; done < steps; ) {
                if (progress.isCancelled()) {
                    discard();
                    return new BatchOutcome.Cancelled();
                }
                Iterator<Prepared> next = ahead.next(TOGETHER).iterator();
                CompletableFuture<Gate.Together> writing =
                        tools.gate.commitTogether(() -> next.hasNext() ? next.next() : null);
                // reading goes on while the writer is at work
                ahead.fill(2 * TOGETHER);
                Gate.Together together = Database.await(writing);
                if (!together.reasons().isEmpty()) {
                    discard();
                    return new BatchOutcome.Refused(together.reasons());
                }
                ahead.drop(together.tried());
                done += together.tried();
                progress.at(Math.min(total, (long) done * STEP), total);
            }
            tools.table.finish(id);
            return new BatchOutcome.Done(id, total);
        } finally {
            tools.running.end();
        }
    }

    private Prepared step(int i) {
        return tools.gate.prepare(
                gesture(ChangesJson.read(tools.catalog.schema(), tools.table.staged(id, i))));
    }

    private Gesture gesture(List<Change> changes) {
        return new Gesture(
                tools.ids.next(), id, label.what(), label.cause(), label.person(), changes);
    }

    /// Ends it without a trace.
    public void discard() {
        if (tools.table.isReadOnly()) {
            return;
        }
        pending.clear();
        staging.settle();
        if (underway != null) {
            underway.stop();
        }
        try {
            tools.rollback.remove(id);
        } finally {
            end();
        }
    }
}
