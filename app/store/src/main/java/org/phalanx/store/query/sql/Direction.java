package org.phalanx.store.query.sql;

/// Which way a level of an order goes. Empty values come last either way, unless they are what is
/// looked for.
public enum Direction {
    UP(" NULLS LAST"),
    DOWN(" DESC"),
    EMPTY_FIRST("");

    private final String sql;

    Direction(String sql) {
        this.sql = sql;
    }

    /// What follows the key. Going down the database puts empty values last by itself.
    String sql() {
        return sql;
    }
}
