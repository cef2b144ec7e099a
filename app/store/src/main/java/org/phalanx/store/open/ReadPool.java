package org.phalanx.store.open;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/// A few read connections, each lent to one piece of work at a time.
final class ReadPool implements AutoCloseable {

    private static final int MOST = 4;

    private final Path file;
    private final Semaphore permits = new Semaphore(MOST, true);
    private final Deque<Connection> idle = new ArrayDeque<>();

    ReadPool(Path file) {
        this.file = file;
    }

    Connection take() throws SQLException {
        permits.acquireUninterruptibly();
        synchronized (idle) {
            Connection connection = idle.pollFirst();
            if (connection != null) {
                return connection;
            }
        }
        try {
            return Connections.reader(file);
        } catch (SQLException e) {
            permits.release();
            throw e;
        }
    }

    /// Ends the read transaction, so that the next work sees what was committed meanwhile.
    void give(Connection connection) {
        try {
            connection.rollback();
            synchronized (idle) {
                idle.addFirst(connection);
            }
        } catch (SQLException e) {
            throw new StoreException("ending a read", e);
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() throws SQLException {
        permits.acquireUninterruptibly(MOST);
        synchronized (idle) {
            for (Connection connection : idle) {
                connection.close();
            }
            idle.clear();
        }
        permits.release(MOST);
    }
}
