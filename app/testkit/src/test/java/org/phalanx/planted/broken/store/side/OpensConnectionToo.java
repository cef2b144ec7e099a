package org.phalanx.planted.broken.store.side;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

final class OpensConnectionToo {
    private OpensConnectionToo() {}

    static Connection open(DataSource source) throws SQLException {
        return source.getConnection();
    }
}
