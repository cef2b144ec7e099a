package org.phalanx.sales.demo;

import java.time.Instant;
import java.time.InstantSource;

/// The time that a demo story has reached; it only moves forward.
public final class DemoClock implements InstantSource {

    private Instant now;

    public DemoClock(Instant start) {
        this.now = start;
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    synchronized void reach(Instant moment) {
        if (moment.isAfter(now)) {
            now = moment;
        }
    }
}
