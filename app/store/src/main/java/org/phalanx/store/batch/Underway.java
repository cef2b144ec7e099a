package org.phalanx.store.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.open.Database;

/// Gestures of a batch that are committed while the next are being made, in their order: a few
/// together, and those that a person's gesture cut off again before any other.
final class Underway {

    /// Gestures that may wait before whoever makes them has to.
    private static final int MOST_WAITING = 4 * Batch.TOGETHER;

    private final Gate gate;
    private final Deque<Gesture> waiting = new ArrayDeque<>();
    private @Nullable CompletableFuture<Gate.Together> writing;
    private List<Refusal> reasons = List.of();

    Underway(Gate gate) {
        this.gate = gate;
    }

    /// Adds a gesture; waits when too many do.
    void add(Gesture gesture) {
        if (!reasons.isEmpty()) {
            return;
        }
        waiting.add(gesture);
        CompletableFuture<Gate.Together> now = writing;
        if (now != null && (now.isDone() || waiting.size() >= MOST_WAITING)) {
            take(now);
        }
        if (writing == null && waiting.size() >= Batch.TOGETHER) {
            writing = submit();
        }
    }

    /// Waits until all are committed, or one is refused.
    void drain() {
        while (writing != null || !waiting.isEmpty()) {
            CompletableFuture<Gate.Together> now = writing;
            take(now == null ? submit() : now);
        }
    }

    /// Lets no further gesture pass.
    void stop() {
        waiting.clear();
        if (writing != null) {
            Database.await(writing);
            writing = null;
        }
    }

    /// Why the gate refused one; empty when it has not.
    List<Refusal> reasons() {
        return reasons;
    }

    private CompletableFuture<Gate.Together> submit() {
        return gate.commitTogether(waiting.stream().limit(Batch.TOGETHER).toList());
    }

    private void take(CompletableFuture<Gate.Together> written) {
        Gate.Together together = Database.await(written);
        writing = null;
        for (int i = 0; i < together.tried(); i++) {
            waiting.remove();
        }
        if (together.last() instanceof Outcome.Refused refused) {
            reasons = refused.reasons();
            waiting.clear();
        }
    }
}
