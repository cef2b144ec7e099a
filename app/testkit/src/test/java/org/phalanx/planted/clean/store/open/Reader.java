package org.phalanx.planted.clean.store.open;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class Reader {
    private Reader() {}

    static Connection open(DataSource source) throws SQLException {
        return source.getConnection();
    }
}
