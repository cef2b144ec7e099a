package org.phalanx.store.keep;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.phalanx.store.open.Backup;

/// Which backups stay: the newest few, and then one a day.
///
/// Otherwise an afternoon of imports, each with its backup, would drop yesterday.
final class Retention {

    static final int MOST = 7;
    private static final int NEWEST = 3;

    private Retention() {}

    /// Those that go.
    ///
    /// @param all newest first
    static List<Backup> surplus(List<Backup> all) {
        Set<Backup> kept = new LinkedHashSet<>(all.subList(0, Math.min(NEWEST, all.size())));
        Set<LocalDate> days = new HashSet<>();
        for (Backup backup : all) {
            if (days.add(day(backup.at())) && kept.size() < MOST) {
                kept.add(backup);
            }
        }
        for (Backup backup : all) {
            if (kept.size() < MOST) {
                kept.add(backup);
            }
        }
        return all.stream().filter(backup -> !kept.contains(backup)).toList();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
