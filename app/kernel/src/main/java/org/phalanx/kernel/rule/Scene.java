package org.phalanx.kernel.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/// Who asks, when and where: what `me`, `now` and `today()` stand for.
///
/// @param me id of the user record
/// @param now the moment
/// @param zone the workspace's time zone
/// @param currency ISO 4217 code of the workspace's currency, in which amounts compare
public record Scene(UUID me, Instant now, ZoneId zone, String currency) {

    /// The day of asking.
    public LocalDate today() {
        return now.atZone(zone).toLocalDate();
    }
}
