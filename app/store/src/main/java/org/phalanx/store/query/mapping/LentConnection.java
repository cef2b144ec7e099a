package org.phalanx.store.query.mapping;

import java.sql.Connection;
import org.apache.ibatis.transaction.Transaction;
import org.jspecify.annotations.Nullable;

/// A transaction over a connection that belongs to someone else, who begins and ends it.
record LentConnection(Connection connection) implements Transaction {

    @Override
    public Connection getConnection() {
        return connection;
    }

    @Override
    public void commit() {}

    @Override
    public void rollback() {}

    @Override
    public void close() {}

    @Override
    public @Nullable Integer getTimeout() {
        return null;
    }
}
