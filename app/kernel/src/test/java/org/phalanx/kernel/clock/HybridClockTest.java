package org.phalanx.kernel.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class HybridClockTest {

    private final AtomicLong millis = new AtomicLong(1_000_000);
    private final HybridClock clock = new HybridClock(() -> Instant.ofEpochMilli(millis.get()));

    @Test
    void followsTheWallClockAndCountsWithinAMillisecond() {
        long first = clock.next();
        assertThat(HybridClock.millis(first)).isEqualTo(1_000_000);
        assertThat(clock.next()).isEqualTo(first + 1);
        millis.addAndGet(5);
        assertThat(HybridClock.millis(clock.next())).isEqualTo(1_000_005);
    }

    @Test
    void neverGoesBackWithTheWallClockOrBehindWhatItSaw() {
        long first = clock.next();
        millis.addAndGet(-60_000);
        assertThat(clock.next()).isGreaterThan(first);
        clock.observe(first + 1_000_000);
        assertThat(clock.next()).isGreaterThan(first + 1_000_000);
    }
}
