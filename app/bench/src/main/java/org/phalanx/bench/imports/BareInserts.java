package org.phalanx.bench.imports;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.Writer;

/// Inserts rows of a table into another workspace's table of that name: batches of as many rows as
/// an import commits together, the same indexes, nothing else.
final class BareInserts {

    private static final int TOGETHER = 500;

    private final String table;
    private final List<String> columns = new ArrayList<>();
    private final List<Object[]> rows = new ArrayList<>();

    BareInserts(String table) {
        this.table = table;
    }

    /// Reads the rows that are to be inserted.
    void read(Database from) {
        from.read(connection -> {
            try (Statement query = connection.createStatement();
                    ResultSet row = query.executeQuery("SELECT * FROM " + table)) {
                ResultSetMetaData meta = row.getMetaData();
                for (int i = 1; i <= meta.getColumnCount(); i++) {
                    columns.add('"' + meta.getColumnName(i) + '"');
                }
                while (row.next()) {
                    Object[] values = new Object[columns.size()];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = row.getObject(i + 1);
                    }
                    rows.add(values);
                }
            }
            return rows.size();
        });
    }

    /// Inserts them.
    ///
    /// @return nanoseconds
    long write(Database to) {
        String insert =
                "INSERT INTO "
                        + table
                        + "("
                        + String.join(", ", columns)
                        + ") VALUES ("
                        + "?, ".repeat(columns.size() - 1)
                        + "?)";
        long start = System.nanoTime();
        for (int from = 0; from < rows.size(); from += TOGETHER) {
            List<Object[]> some = rows.subList(from, Math.min(rows.size(), from + TOGETHER));
            to.write(Writer.Lane.BULK, connection -> write(connection, insert, some));
        }
        return System.nanoTime() - start;
    }

    private static int write(Connection connection, String insert, List<Object[]> some)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (Object[] values : some) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            return statement.executeBatch().length;
        }
    }
}
