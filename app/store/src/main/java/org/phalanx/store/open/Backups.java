package org.phalanx.store.open;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The backups of one workspace, in a folder beside its database.
public final class Backups {

    private static final String PART = ".part";

    /// Longer than any backup takes.
    private static final Duration LONG = Duration.ofHours(12);

    private final WorkspaceFolder folder;

    public Backups(WorkspaceFolder folder) {
        this.folder = folder;
    }

    /// Copies the database as it is now into one whole file, while others read and write.
    ///
    /// @throws StoreException when the database can't be read or the copy not be written
    public Backup take(Instant at, Backup.Reason reason) {
        Backup backup = free(at, reason);
        Path part = backup.file().resolveSibling(backup.name() + PART);
        try {
            Files.createDirectories(folder.backups());
            clearCutOff(at);
            copy(folder.database(), part);
            Files.move(part, backup.file(), StandardCopyOption.ATOMIC_MOVE);
            force(folder.backups());
            return backup;
        } catch (IOException | SQLException e) {
            discard(part, e);
            throw new StoreException("backing up to " + backup.file(), e);
        }
    }

    /// Removes what a process that was ended in the middle left, once nobody can be at it any more.
    private void clearCutOff(Instant now) throws IOException {
        try (Stream<Path> files = Files.list(folder.backups())) {
            for (Path part : files.filter(file -> file.toString().endsWith(PART)).toList()) {
                String name = part.getFileName().toString();
                Path whole = part.resolveSibling(name.substring(0, name.length() - PART.length()));
                if (Backup.of(whole).filter(it -> it.at().plus(LONG).isBefore(now)).isPresent()) {
                    Files.deleteIfExists(part);
                }
            }
        }
    }

    /// Keeps the files of a database that can't be read any more, for whoever may still save it.
    Backup keepAsIs(Instant at, Backup.Reason reason) throws IOException {
        Backup backup = free(at, reason);
        Path part = backup.file().resolveSibling(backup.name() + PART);
        Files.createDirectories(folder.backups());
        if (Files.exists(wal(folder.database()))) {
            Files.copy(
                    wal(folder.database()),
                    wal(backup.file()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        Files.copy(folder.database(), part, StandardCopyOption.REPLACE_EXISTING);
        force(part);
        Files.move(part, backup.file(), StandardCopyOption.ATOMIC_MOVE);
        return backup;
    }

    /// All backups, newest first.
    public List<Backup> all() {
        if (!Files.isDirectory(folder.backups())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder.backups())) {
            return files.map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).reversed())
                    .toList();
        } catch (IOException e) {
            throw new StoreException("listing backups", e);
        }
    }

    /// Removes a backup.
    public void delete(Backup backup) {
        try {
            Files.deleteIfExists(backup.file());
            Files.deleteIfExists(wal(backup.file()));
        } catch (IOException e) {
            throw new StoreException("removing " + backup.file(), e);
        }
    }

    /// Two backups never share a name, though the clock may stand still.
    private Backup free(Instant at, Backup.Reason reason) {
        Backup backup = Backup.in(folder.backups(), at, reason);
        while (Files.exists(backup.file())) {
            backup = Backup.in(folder.backups(), backup.at().plusMillis(1), reason);
        }
        return backup;
    }

    /// Writes everything that a database holds into a new file and on to the disk. Damage is looked
    /// for first, since a copy would only make it look sound.
    static void copy(Path database, Path target) throws SQLException, IOException {
        Files.deleteIfExists(target);
        try (Connection connection = Connections.reader(database)) {
            connection.setAutoCommit(true);
            refuseDamage(connection);
            try (PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
                copy.setString(1, target.toString());
                copy.execute();
            }
        }
        force(target);
    }

    private static void refuseDamage(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("PRAGMA quick_check(1)")) {
            if (rows.next() && !rows.getString(1).equals("ok")) {
                throw new SQLException(rows.getString(1));
            }
        }
    }

    /// Where SQLite keeps what isn't in the database's file yet.
    static Path wal(Path database) {
        return database.resolveSibling(database.getFileName() + "-wal");
    }

    /// Waits until a file, or the names in a folder, are on the disk.
    static void force(Path path) throws IOException {
        boolean folder = Files.isDirectory(path);
        if (folder && System.getProperty("os.name", "").startsWith("Windows")) {
            return; // which opens no folder, and keeps the order of renames by itself
        }
        try (FileChannel channel =
                FileChannel.open(
                        path, folder ? StandardOpenOption.READ : StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static void discard(Path part, Exception cause) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            cause.addSuppressed(e);
        }
    }
}
