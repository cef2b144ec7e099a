package org.phalanx.planted.broken.store.open;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class OpensConnection {
    private OpensConnection() {}

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }
}
