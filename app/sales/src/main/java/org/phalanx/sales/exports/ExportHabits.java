package org.phalanx.sales.exports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/// How people of a workspace write what has no form of its own.
///
/// @param zone on whose clocks moments are shown
/// @param yes the word for yes
/// @param no the word for no
public record ExportHabits(ZoneId zone, String yes, String no) {

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.SECONDS), zone);
    }

    String word(boolean is) {
        return is ? yes : no;
    }
}
