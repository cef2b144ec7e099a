package org.phalanx.store.open;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Work on a connection that belongs to its [Database] and is given back afterwards.
@FunctionalInterface
public interface SqlWork<T extends @Nullable Object> {

    T on(Connection connection) throws SQLException;
}
