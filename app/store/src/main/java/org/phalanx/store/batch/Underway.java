package org.phalanx.store.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.gate.Prepared;
import org.phalanx.store.open.Database;

/// Gestures of a batch that are committed while the next are being made, in their order: a few
/// together, and those that a person's gesture cut off before any other.
///
/// Two transactions are asked for ahead, so that the writer never waits for the maker to notice
/// that it is idle; each takes what comes first at the moment of its turn.
final class Underway {

    private static final int AHEAD = 2;

    /// Gestures that may wait before whoever makes them has to.
    private static final int MOST_WAITING = (AHEAD + 1) * Batch.TOGETHER;

    private final Gate gate;
    private final Queue<Prepared> waiting = new LinkedBlockingQueue<>();
    private final Deque<CompletableFuture<Gate.Together>> writing = new ArrayDeque<>();
    private volatile List<Refusal> reasons = List.of();
    private volatile boolean stopped;

    Underway(Gate gate) {
        this.gate = gate;
    }

    /// Adds a gesture; waits when too many do.
    void add(Gesture gesture) {
        if (stopped) {
            return;
        }
        waiting.add(gate.prepare(gesture));
        while (!writing.isEmpty() && (writing.getFirst().isDone() || isFull())) {
            Database.await(writing.removeFirst());
        }
        if (writing.size() < AHEAD && waiting.size() >= Batch.TOGETHER * (writing.size() + 1)) {
            submit();
        }
    }

    private boolean isFull() {
        return waiting.size() >= MOST_WAITING;
    }

    /// Waits until all are committed, or one is refused.
    void drain() {
        while (!writing.isEmpty() || (!stopped && !waiting.isEmpty())) {
            if (writing.isEmpty()) {
                submit();
            }
            Database.await(writing.removeFirst());
        }
    }

    /// Lets no further gesture pass.
    void stop() {
        halt();
        while (!writing.isEmpty()) {
            Database.await(writing.removeFirst());
        }
    }

    private void halt() {
        stopped = true;
        waiting.clear();
    }

    /// Why the gate refused one; empty when it has not.
    List<Refusal> reasons() {
        return reasons;
    }

    private void submit() {
        var left = new AtomicInteger(Batch.TOGETHER);
        writing.add(
                gate.commitTogether(() -> left.getAndDecrement() > 0 ? next() : null)
                        .whenComplete(this::note));
    }

    private @Nullable Prepared next() {
        return stopped ? null : waiting.poll();
    }

    /// Takes note before the next transaction begins: after a refusal or failure none may.
    private void note(Gate.@Nullable Together together, @Nullable Throwable failure) {
        if (together == null || !together.reasons().isEmpty()) {
            reasons = together == null ? List.of() : together.reasons();
            halt();
        }
    }
}
