package org.phalanx.planted.clean.hub;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class HubDatabase {
    private HubDatabase() {}

    static Connection open(DataSource source) throws SQLException {
        return source.getConnection();
    }
}
