package org.phalanx.store;

import java.sql.ResultSet;

/// Looks into the database of a test workspace behind everybody's back.
public final class Look {

    private Look() {}

    /// The one value that a query gives, as text.
    public static String one(TestWorkspace workspace, String sql) {
        return workspace
                .workspace()
                .database()
                .read(connection -> {
                    try (ResultSet row = connection.createStatement().executeQuery(sql)) {
                        if (!row.next()) {
                            throw new AssertionError("no row: " + sql);
                        }
                        return String.valueOf(row.getString(1));
                    }
                });
    }
}
