package org.phalanx.bench.measure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The bare SQL that a path is measured against, kept beside the benchmark.
public final class RawSql {

    private RawSql() {}

    /// The statement in a file of `raw`.
    public static String of(String name) {
        try (InputStream in =
                RawSql.class.getResourceAsStream("/org/phalanx/bench/raw/" + name + ".sql")) {
            if (in == null) {
                throw new IllegalArgumentException("no raw SQL " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("reading raw SQL " + name, e);
        }
    }

    /// Runs a query and takes every cell, as any reader has to.
    ///
    /// @return number of rows
    public static int drain(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            int rows = 0;
            try (ResultSet row = query.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) {
                        row.getObject(i);
                    }
                    rows++;
                }
            }
            return rows;
        }
    }

    /// The first column of every row.
    @SuppressWarnings("unchecked") // the caller knows what the statement selects
    public static <T> List<T> column(Connection connection, String sql, Object... parameters)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            bind(query, parameters);
            var values = new ArrayList<T>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    values.add((T) row.getObject(1));
                }
            }
            return values;
        }
    }

    /// Binds bytes, texts and numbers in order.
    public static void bind(PreparedStatement to, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            to.setObject(i + 1, parameters[i]);
        }
    }
}
