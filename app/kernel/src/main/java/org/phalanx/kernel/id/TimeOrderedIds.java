package org.phalanx.kernel.id;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.UUID;
import java.util.random.RandomGenerator;

/// UUIDv7 after RFC 9562: 48 bits of milliseconds, a 12-bit counter within them, 62 random bits.
///
/// A clock that steps back doesn't break the order: the last millisecond is used on.
@Singleton
public final class TimeOrderedIds implements Ids {

    private static final int COUNTER_MAX = 0xFFF;

    private final InstantSource clock;
    private final RandomGenerator random;
    private long lastMillis;
    private int counter;

    @Inject
    public TimeOrderedIds(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    @Override
    public synchronized UUID next() {
        long now = clock.millis();
        if (now > lastMillis) {
            lastMillis = now;
            counter = 0;
        } else if (counter < COUNTER_MAX) {
            counter++;
        } else {
            lastMillis++;
            counter = 0;
        }
        long high = (lastMillis << 16) | 0x7000L | counter;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
