package org.phalanx.store.keep;

import jakarta.inject.Inject;
import java.time.Duration;
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
    /// @param after how long it leaves disk and processor to who opens the workspace
    /// @return the thread that does it; interrupted while it waits, it makes none
    public Thread start(Duration after) {
        return Thread.ofPlatform().daemon().name("phalanx-backup").start(() -> make(after));
    }

    private void make(Duration after) {
        try {
            Thread.sleep(after);
            Optional<Backup> made = keeping.daily();
            made.ifPresent(backup -> LOG.info("backed up to {}", backup.name()));
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } catch (OpenRefused | StoreException e) {
            LOG.error("no backup today", e);
        }
    }
}
