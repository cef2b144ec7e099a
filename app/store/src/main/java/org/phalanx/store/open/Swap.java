package org.phalanx.store.open;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts another database in the place of a workspace's own: first beside it, where it can be
/// proved, then by one move. A crash at any moment leaves the one or the other, whole.
///
/// Holds the workspace from beginning to end, so nobody may have it open.
public final class Swap implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Swap.class);

    private final WorkspaceFolder folder;
    private final WorkspaceFolder staging;
    private final WorkspaceLock lock;

    private Swap(WorkspaceFolder folder, WorkspaceLock lock) {
        this.folder = folder;
        this.staging = new WorkspaceFolder(folder.path().resolve("restoring"));
        this.lock = lock;
    }

    /// Begins, with a copy of the database that shall take the place.
    ///
    /// @throws OpenRefused when the workspace is in use, or the file is missing, no database or
    ///   damaged
    public static Swap begin(WorkspaceFolder folder, Path database) throws OpenRefused {
        if (!Files.isRegularFile(database)) {
            throw new OpenRefused("restore.missing", database.toString());
        }
        Swap swap = hold(folder);
        try {
            swap.clear();
            Files.createDirectories(swap.staging.path());
            Backups.copy(database, swap.staging.database());
            return swap;
        } catch (IOException | SQLException unreadable) {
            swap.close();
            throw new OpenRefused(
                    "restore.damaged",
                    database.toString(),
                    String.valueOf(unreadable.getMessage()));
        }
    }

    private static Swap hold(WorkspaceFolder folder) throws OpenRefused {
        try {
            Files.createDirectories(folder.path());
            return new Swap(folder, WorkspaceLock.take(folder));
        } catch (IOException e) {
            throw new OpenRefused("open.unreadable", folder.path().toString());
        }
    }

    /// Where the copy can be opened, proved and brought up to date; closed again before the end.
    public WorkspaceFolder staging() {
        return staging;
    }

    /// Keeps what stands there now as a backup and puts the copy in its place.
    ///
    /// @return the backup, if there was a workspace
    public Optional<Backup> finish(Instant at) {
        try {
            if (Files.exists(Backups.wal(staging.database()))) {
                throw new IllegalStateException("the copy is still open");
            }
            Optional<Backup> kept = folder.exists() ? Optional.of(keep(at)) : Optional.empty();
            Backups.force(staging.database());
            for (Path aside : besides(folder.database())) {
                Files.deleteIfExists(aside);
            }
            Files.move(staging.database(), folder.database(), StandardCopyOption.ATOMIC_MOVE);
            Backups.force(folder.path());
            return kept;
        } catch (IOException e) {
            throw new StoreException("restoring " + folder.path(), e);
        }
    }

    /// A damaged workspace can't be copied record by record; it is kept as it lies there.
    private Backup keep(Instant at) throws IOException {
        var backups = new Backups(folder);
        try {
            Connections.writer(folder.database()).close();
            return backups.take(at, Backup.Reason.REPLACED);
        } catch (SQLException | StoreException damaged) {
            LOG.warn("what is replaced is damaged and kept as it is", damaged);
            return backups.keepAsIs(at, Backup.Reason.REPLACED);
        }
    }

    /// Files that belong to the old database and would spoil the new one.
    private static List<Path> besides(Path database) {
        return List.of(
                Backups.wal(database),
                database.resolveSibling(database.getFileName() + "-shm"),
                database.resolveSibling(database.getFileName() + "-journal"));
    }

    private void clear() throws IOException {
        if (!Files.isDirectory(staging.path())) {
            return;
        }
        try (Stream<Path> files = Files.walk(staging.path())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try (lock) {
            clear();
        } catch (IOException e) {
            throw new StoreException("clearing " + staging.path(), e);
        }
    }
}
