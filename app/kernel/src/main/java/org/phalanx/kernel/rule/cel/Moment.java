package org.phalanx.kernel.rule.cel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// An instant that knows the zone in which it is a day.
record Moment(Instant at, ZoneId zone) {

    LocalDate day() {
        return at.atZone(zone).toLocalDate();
    }
}
