package org.phalanx.store.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.store.open.StoreException;

/// Prepared statements of the writing connection, the most used kept. Used on the writer's thread
/// alone.
public final class Statements {

    private static final int MOST = 256;

    private @Nullable Connection connection;
    private final Shapes shapes = new Shapes();

    private final Map<String, PreparedStatement> prepared =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, PreparedStatement> eldest) {
                    if (size() <= MOST) {
                        return false;
                    }
                    closed(eldest.getValue());
                    return true;
                }
            };

    /// These statements for a connection; another one starts afresh.
    public Statements on(Connection of) {
        if (!of.equals(connection)) {
            prepared.clear();
            connection = of;
        }
        return this;
    }

    /// The shapes of the rows that these statements write.
    Shapes shapes() {
        return shapes;
    }

    /// The connection that they belong to.
    ///
    /// @throws IllegalStateException before there is one
    public Connection connection() {
        Connection present = connection;
        if (present == null) {
            throw new IllegalStateException("no connection yet");
        }
        return present;
    }

    /// The statement with this text, ready for new parameters.
    public PreparedStatement get(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection().prepareStatement(sql);
            prepared.put(sql, statement);
        }
        return statement;
    }

    private static void closed(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new StoreException("closing a statement", e);
        }
    }
}
