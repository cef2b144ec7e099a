package org.phalanx.planted.clean.kernel;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

public final class Clock {
    private final InstantSource source;

    @Inject
    Clock(InstantSource source) {
        this.source = source;
    }

    public LocalDate today(ZoneId zone) {
        return LocalDate.now(source.withZone(zone));
    }
}
