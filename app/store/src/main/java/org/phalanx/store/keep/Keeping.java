package org.phalanx.store.keep;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.phalanx.kernel.value.Exchange;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.Backups;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.open.Swap;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.proof.Finding;
import org.phalanx.store.proof.Integrity;
import org.phalanx.store.schema.Catalog;
import org.phalanx.store.schema.CatalogReader;
import org.phalanx.store.schema.Tables;

/// Keeps a workspace from being lost: backups while it is at work, and the way back from one.
public final class Keeping {

    private static final Duration DAY = Duration.ofDays(1);

    private final WorkspaceFolder folder;
    private final InstantSource clock;
    private final Backups backups;

    public Keeping(WorkspaceFolder folder, InstantSource clock) {
        this.folder = folder;
        this.clock = clock;
        this.backups = new Backups(folder);
    }

    /// Makes a backup, while others read and write, and drops old ones that are too many.
    ///
    /// @throws OpenRefused when there is no workspace
    /// @throws StoreException when it can't be read, or the disk is full
    public Backup backup(Backup.Reason reason) throws OpenRefused {
        if (!folder.exists()) {
            throw new OpenRefused("open.missing", folder.path().toString());
        }
        Backup made = backups.take(clock.instant(), reason);
        Retention.surplus(backups.all()).forEach(backups::delete);
        return made;
    }

    /// Makes a backup because a person wants it.
    public Backup backup() throws OpenRefused {
        return backup(Backup.Reason.ASKED);
    }

    /// Makes a backup when the newest is older than a day; called after opening.
    public Optional<Backup> daily() throws OpenRefused {
        Instant now = clock.instant();
        boolean fresh =
                backups.all().stream()
                        .map(Backup::at)
                        .filter(at -> !at.isAfter(now))
                        .anyMatch(at -> at.plus(DAY).isAfter(now));
        return fresh ? Optional.empty() : Optional.of(backup(Backup.Reason.DAILY));
    }

    /// All backups, newest first.
    public List<Backup> list() {
        return backups.all();
    }

    /// Restores the backup with this name.
    ///
    /// @see #restore(Path)
    public Optional<Backup> restore(String name) throws OpenRefused {
        return restore(folder.backups().resolve(name));
    }

    /// Puts a backup in the place of the workspace, which nobody may have open, this process
    /// neither. Only one that proves to be whole takes the place; what it replaces is kept as a
    /// backup.
    ///
    /// @return what was replaced, if there was a workspace
    /// @throws OpenRefused when the workspace is in use, or the file is no workspace, damaged, or
    ///   from a newer version of the program
    public Optional<Backup> restore(Path file) throws OpenRefused {
        try (Swap swap = Swap.begin(folder, file)) {
            prove(swap.staging(), file);
            return swap.finish(clock.instant());
        }
    }

    private static void prove(WorkspaceFolder staging, Path file) throws OpenRefused {
        Integrity.Report report;
        try (Database copy = Database.open(staging)) {
            if (copy.isReadOnly()) {
                throw new OpenRefused("restore.newer", file.toString());
            }
            report = copy.read(Keeping::report);
        } catch (OpenRefused refused) {
            throw new OpenRefused(
                    refused.phrase().key().replace("open.", "restore."), file.toString());
        } catch (StoreException unreadable) {
            throw new OpenRefused(
                    "restore.damaged", file.toString(), String.valueOf(unreadable.getCause()));
        }
        if (!report.isClean()) {
            Finding first = report.findings().getFirst();
            throw new OpenRefused(
                    "restore.unsound",
                    file.toString(),
                    String.valueOf(report.total()),
                    first.what().key(),
                    String.join(", ", first.what().args()));
        }
    }

    private static Integrity.Report report(Connection connection) throws SQLException {
        Catalog catalog = Tables.present(connection, CatalogReader.schema(connection));
        return Integrity.resting(connection, catalog, Exchange.only(currency(connection)));
    }

    private static String currency(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT value FROM setting WHERE key = 'currency'");
                ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("the workspace has no currency");
            }
            return row.getString(1);
        }
    }
}
