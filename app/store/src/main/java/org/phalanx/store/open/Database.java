package org.phalanx.store.open;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/// An open workspace file: held for this process, one writer, a few readers.
public final class Database implements AutoCloseable {

    private final WorkspaceFolder folder;
    private final WorkspaceLock lock;
    private final @Nullable Writer writer;
    private final ReadPool readers;

    private Database(
            WorkspaceFolder folder, WorkspaceLock lock, @Nullable Writer writer, ReadPool readers) {
        this.folder = folder;
        this.lock = lock;
        this.writer = writer;
        this.readers = readers;
    }

    /// Makes a new workspace file with its system tables.
    ///
    /// @throws OpenRefused when there is one already or the place is unsafe
    public static Database create(WorkspaceFolder folder) throws OpenRefused {
        folder.refuseUnsafe();
        if (folder.exists()) {
            throw new OpenRefused("open.exists", folder.path().toString());
        }
        try {
            Files.createDirectories(folder.path());
        } catch (IOException e) {
            throw new OpenRefused("open.unreadable", folder.path().toString());
        }
        return start(folder, Migrations.released(), InstantSource.system());
    }

    /// Opens a workspace file and brings its system tables up to date, after a backup. A file from
    /// a newer version of the program is opened to read only.
    ///
    /// @throws OpenRefused when there is none, another process has it, or it is damaged
    public static Database open(WorkspaceFolder folder) throws OpenRefused {
        return open(folder, Migrations.released(), InstantSource.system());
    }

    static Database open(WorkspaceFolder folder, Migrations migrations, InstantSource clock)
            throws OpenRefused {
        folder.refuseUnsafe();
        if (!folder.exists()) {
            throw new OpenRefused("open.missing", folder.path().toString());
        }
        return start(folder, migrations, clock);
    }

    private static Database start(
            WorkspaceFolder folder, Migrations migrations, InstantSource clock) throws OpenRefused {
        WorkspaceLock lock = WorkspaceLock.take(folder);
        try {
            Optional<Connection> connection = prepare(folder, migrations, clock);
            Writer writer =
                    connection.isEmpty()
                            ? null
                            : new Writer(connection.get(), new Checkpoints(folder.database()));
            return new Database(folder, lock, writer, new ReadPool(folder.database()));
        } catch (SQLException damaged) {
            lock.close();
            throw OpenRefused.because(folder, damaged);
        } catch (OpenRefused | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /// The connection that writes, after the system tables were brought up to date; none when a
    /// newer version of the program has changed them, which this one could only spoil.
    private static Optional<Connection> prepare(
            WorkspaceFolder folder, Migrations migrations, InstantSource clock)
            throws SQLException, OpenRefused {
        Connection connection = Connections.writer(folder.database());
        try {
            Migrations.Age age = migrations.age(connection, folder);
            if (age == Migrations.Age.NEWER) {
                connection.close();
                return Optional.empty();
            }
            if (age == Migrations.Age.OLDER) {
                new Backups(folder).take(clock.instant(), Backup.Reason.MIGRATION);
            }
            migrations.run(connection);
            return Optional.of(connection);
        } catch (SQLException | OpenRefused | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    public WorkspaceFolder folder() {
        return folder;
    }

    /// Whether a newer version of the program made this file, so that this one only reads it.
    public boolean isReadOnly() {
        return writer == null;
    }

    /// The thread that writes.
    ///
    /// @throws IllegalStateException when the file is open to read only
    public Writer writer() {
        if (writer == null) {
            throw new IllegalStateException("open to read only");
        }
        return writer;
    }

    /// Reads in one snapshot, on the caller's thread.
    public <T extends @Nullable Object> T read(SqlWork<T> work) {
        try {
            Connection connection = readers.take();
            try {
                return work.on(connection);
            } finally {
                readers.give(connection);
            }
        } catch (SQLException e) {
            throw new StoreException("reading", e);
        }
    }

    /// Writes and waits.
    public <T extends @Nullable Object> T write(Writer.Lane lane, SqlWork<T> work) {
        return await(writer().submit(lane, work));
    }

    /// The result of work that was submitted, or its own failure.
    public static <T extends @Nullable Object> T await(CompletableFuture<T> submitted) {
        try {
            return submitted.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException own -> throw own;
                case Error error -> throw error;
                case null, default -> throw new StoreException("writing", e);
            }
        }
    }

    /// The writer goes last: only a connection that writes can leave everything in the one file.
    @Override
    public void close() {
        try {
            readers.close();
        } catch (SQLException e) {
            throw new StoreException("closing readers", e);
        } finally {
            if (writer != null) {
                writer.close();
            }
            lock.close();
        }
    }
}
