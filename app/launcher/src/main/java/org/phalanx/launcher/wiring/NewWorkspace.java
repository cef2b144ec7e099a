package org.phalanx.launcher.wiring;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/// What a new workspace is asked to be.
///
/// @param owner name of the person whose workspace it is, its first administrator
/// @param currency ISO 4217 code of totals
/// @param zone in which days and months are counted
/// @param locale language of its first records
/// @param packs names of the packs that it starts from, the core pack first
public record NewWorkspace(
        String owner, String currency, ZoneId zone, Locale locale, List<String> packs) {

    /// Where the business is when nobody says otherwise.
    public static final ZoneId HOME = ZoneId.of("Asia/Shanghai");

    public NewWorkspace {
        packs = List.copyOf(packs);
    }
}
