package org.phalanx.sales.imports.source.cell;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// A date as read: on the wall, or at a place when an offset was given.
///
/// @param local day and time, midnight when there was none
/// @param timed whether there was a time
/// @param offset from UTC, or null
public record DateText(LocalDateTime local, boolean timed, @Nullable ZoneOffset offset) {

    /// Day and time on the clocks of a time zone.
    public LocalDateTime in(ZoneId zone) {
        return offset == null ? local : LocalDateTime.ofInstant(local.toInstant(offset), zone);
    }

    /// The moment; on the clocks of the time zone where no offset was given.
    public Instant instant(ZoneId zone) {
        return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }
}
