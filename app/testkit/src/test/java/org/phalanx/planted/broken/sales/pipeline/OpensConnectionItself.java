package org.phalanx.planted.broken.sales.pipeline;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

final class OpensConnectionItself {
    private OpensConnectionItself() {}

    static Connection open(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }
}
