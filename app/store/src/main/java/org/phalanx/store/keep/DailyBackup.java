package org.phalanx.store.keep;

import jakarta.inject.Inject;
import java.util.Optional;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the backup of the day while people already work.
public final class DailyBackup {

    private static final Logger LOG = LoggerFactory.getLogger(DailyBackup.class);

    private final Keeping keeping;

    @Inject
    DailyBackup(Keeping keeping) {
        this.keeping = keeping;
    }

    /// Starts when a day has passed since the last one; called after opening. Ending the program
    /// meanwhile does no harm.
    ///
    /// @return the thread that does it
    public Thread start() {
        return Thread.ofPlatform().daemon().name("phalanx-backup").start(this::make);
    }

    private void make() {
        try {
            Optional<Backup> made = keeping.daily();
            made.ifPresent(backup -> LOG.info("backed up to {}", backup.name()));
        } catch (OpenRefused | StoreException e) {
            LOG.error("no backup today", e);
        }
    }
}
