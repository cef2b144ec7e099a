package org.phalanx.planted.clean.store.open;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

public final class Database {
    private final String url;

    public Database(String url) {
        this.url = url;
    }

    Connection open() throws SQLException {
        return DriverManager.getConnection(url);
    }
}
