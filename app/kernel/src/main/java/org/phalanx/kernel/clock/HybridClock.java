package org.phalanx.kernel.clock;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/// Hybrid logical time: follows the wall clock, never goes back, and never stands still.
@Singleton
public final class HybridClock {

    private static final int COUNTER_BITS = 16;

    private final InstantSource wall;
    private long last;

    @Inject
    public HybridClock(InstantSource wall) {
        this.wall = wall;
    }

    /// The next stamp, greater than every stamp given or seen before.
    public synchronized long next() {
        long now = wall.millis() << COUNTER_BITS;
        last = Math.max(now, last + 1);
        return last;
    }

    /// Moves on to a stamp that was seen: from the journal on opening, from others when syncing.
    public synchronized void observe(long seen) {
        last = Math.max(last, seen);
    }

    /// The milliseconds since the epoch in a stamp.
    public static long millis(long stamp) {
        return stamp >>> COUNTER_BITS;
    }
}
