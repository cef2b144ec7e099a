package org.phalanx.planted.broken.kernel;

import java.time.Instant;

final class ReadsClock {
    private ReadsClock() {}

    static Instant time() {
        return Instant.now();
    }

    static long millis() {
        return System.currentTimeMillis();
    }
}
