package org.phalanx.store.open;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.phalanx.store.order.SpokenFunction;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteOpenMode;

/// Opens connections with the settings that everything here relies on.
final class Connections {

    private static final int CACHE_KIB = 32 * 1024;
    private static final long MMAP_BYTES = 1L << 30;

    private Connections() {}

    /// The one connection that writes.
    static Connection writer(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setTransactionMode(TransactionMode.IMMEDIATE);
        config.setJournalMode(JournalMode.WAL);
        // a person's gesture survives a power cut; bulk work asks for less while it runs
        config.setSynchronous(SynchronousMode.FULL);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        tune(connection);
        return connection;
    }

    /// A connection that can only read.
    static Connection reader(Path file) throws SQLException {
        SQLiteConfig config = common();
        config.setReadOnly(true);
        config.resetOpenMode(SQLiteOpenMode.CREATE);
        Connection connection = config.createConnection("jdbc:sqlite:" + file);
        tune(connection);
        connection.setAutoCommit(false);
        return connection;
    }

    /// A connection that only looks after the file.
    static Connection keeper(Path file) throws SQLException {
        Connection connection = common().createConnection("jdbc:sqlite:" + file);
        SpokenFunction.register(connection);
        return connection;
    }

    private static SQLiteConfig common() {
        var config = new SQLiteConfig();
        config.setBusyTimeout(10_000);
        config.setTempStore(TempStore.MEMORY);
        // ids are ours; asking for the last row's after every insert costs a statement
        config.setGetGeneratedKeys(false);
        config.enforceForeignKeys(false);
        return config;
    }

    private static void tune(Connection connection) throws SQLException {
        SpokenFunction.register(connection);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA cache_size=-" + CACHE_KIB);
            statement.execute("PRAGMA mmap_size=" + MMAP_BYTES);
        }
    }
}
