package org.phalanx.store.derive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.NumberPattern;
import org.phalanx.store.row.Statements;

/// Takes numbers back with bulk work that leaves no trace, so that they are given again.
public final class NumbersBack {

    private NumbersBack() {}

    /// Takes those back that a change of the work gave to a record.
    ///
    /// @param values what the change wrote
    public static void release(
            Statements statements, RecordType type, Map<String, @Nullable Object> values)
            throws SQLException {
        for (Field field : type.fields().values()) {
            String text = field.series();
            if (text != null && values.get(field.key()) instanceof String number) {
                NumberPattern pattern = NumberPattern.of(text).orElse(null);
                if (pattern != null) {
                    new Numbers(statements, type).release(new Plan.Series(field, pattern), number);
                }
            }
        }
    }

    private record Period(String type, String field, NumberPattern.Place place) {}

    /// When all is taken back: series go on behind the last number that is left.
    public static void settle(Statements statements) throws SQLException {
        Connection connection = statements.connection();
        for (Period period : periods(connection)) {
            long last = Numbers.greatest(statements, period.type(), period.field(), period.place());
            run(
                    connection,
                    "DELETE FROM series_free WHERE type = ? AND field = ? AND head = ?"
                            + " AND tail = ? AND number > ?",
                    period,
                    last);
            run(
                    connection,
                    "UPDATE series SET last = ?5 WHERE type = ?1 AND field = ?2 AND head = ?3"
                            + " AND tail = ?4",
                    period,
                    last);
        }
    }

    private static List<Period> periods(Connection connection) throws SQLException {
        var periods = new ArrayList<Period>();
        try (Statement query = connection.createStatement();
                ResultSet rows =
                        query.executeQuery(
                                "SELECT DISTINCT type, field, head, tail FROM series_free")) {
            while (rows.next()) {
                var place = new NumberPattern.Place(rows.getString(3), rows.getString(4), 1);
                periods.add(new Period(rows.getString(1), rows.getString(2), place));
            }
        }
        return periods;
    }

    private static void run(Connection connection, String sql, Period period, long last)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, period.type());
            statement.setString(2, period.field());
            statement.setString(3, period.place().before());
            statement.setString(4, period.place().after());
            statement.setLong(5, last);
            statement.executeUpdate();
        }
    }
}
