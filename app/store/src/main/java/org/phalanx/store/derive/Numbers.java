package org.phalanx.store.derive;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.value.NumberPattern;
import org.phalanx.store.open.StoreException;
import org.phalanx.store.row.Statements;
import org.phalanx.store.schema.Table;

/// The numbers of a type's series: given in the transaction of the record that gets them, so that
/// none is missing and none is there twice. A number of bulk work that left no trace is given
/// again.
///
/// @param statements of the writer
/// @param type whose records are numbered
record Numbers(Statements statements, RecordType type) {

    private static final String OF_PERIOD =
            " WHERE type = ? AND field = ? AND head = ? AND tail = ?";

    /// Whether a record has this number.
    boolean isTaken(Plan.Series series, String number) {
        String field = Table.quoted(series.field().key());
        String sql = "SELECT 1 FROM " + Table.quoted(type.key()) + " WHERE " + field + " = ?";
        try {
            PreparedStatement query = statements.get(sql);
            query.setString(1, number);
            try (ResultSet row = query.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new StoreException("looking for a number", e);
        }
    }

    /// The next number of the period that a day is in.
    String next(Plan.Series series, LocalDate day) {
        NumberPattern.Place first = series.pattern().first(day);
        String field = series.field().key();
        try {
            Long free = number("SELECT min(number) FROM series_free" + OF_PERIOD, field, first);
            if (free != null) {
                run("DELETE FROM series_free" + OF_PERIOD + " AND number = ?", field, first, free);
                return written(series, first, free);
            }
            long last = last(field, first) + 1;
            keep(field, first, last);
            return written(series, first, last);
        } catch (SQLException e) {
            throw new StoreException("giving a number", e);
        }
    }

    private static String written(Plan.Series series, NumberPattern.Place first, long count) {
        return series.pattern()
                .write(new NumberPattern.Place(first.before(), first.after(), count));
    }

    /// Sees to it that the series goes on behind a number that a record brings along.
    void note(Plan.Series series, String brought) {
        String field = series.field().key();
        NumberPattern.Place place = series.pattern().read(brought).orElse(null);
        if (place == null) {
            return;
        }
        try {
            run(
                    "DELETE FROM series_free" + OF_PERIOD + " AND number = ?",
                    field,
                    place,
                    place.count());
            if (last(field, place) < place.count()) {
                keep(field, place, place.count());
            }
        } catch (SQLException e) {
            throw new StoreException("noting a number", e);
        }
    }

    /// Remembers that a number is free again.
    void release(Plan.Series series, String number) throws SQLException {
        NumberPattern.Place place = series.pattern().read(number).orElse(null);
        if (place != null) {
            run(
                    "INSERT OR IGNORE INTO series_free(type, field, head, tail, number)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    series.field().key(),
                    place,
                    place.count());
        }
    }

    /// The last number of a period; where none was given yet, the greatest that a record has.
    private long last(String field, NumberPattern.Place place) throws SQLException {
        Long last = number("SELECT last FROM series" + OF_PERIOD, field, place);
        return last != null ? last : greatest(statements, type.key(), field, place);
    }

    private void keep(String field, NumberPattern.Place place, long last) throws SQLException {
        run(
                "INSERT OR REPLACE INTO series(type, field, head, tail, last)"
                        + " VALUES (?, ?, ?, ?, ?)",
                field,
                place,
                last);
    }

    /// The greatest number of a period that a record has; 0 when there is none.
    static long greatest(
            Statements statements, String type, String field, NumberPattern.Place place)
            throws SQLException {
        String column = Table.quoted(field);
        int rest = place.before().length() + place.after().length();
        String digits =
                "substr("
                        + column
                        + ", "
                        + (place.before().length() + 1)
                        + ", length("
                        + column
                        + ") - "
                        + rest
                        + ")";
        PreparedStatement query =
                statements.get(
                        "SELECT coalesce(max(CAST("
                                + digits
                                + " AS INTEGER)), 0) FROM "
                                + Table.quoted(type)
                                + " WHERE length("
                                + column
                                + ") > "
                                + rest
                                + " AND substr("
                                + column
                                + ", 1, ?) = ? AND substr("
                                + column
                                + ", length("
                                + column
                                + ") + 1 - ?) = ? AND "
                                + digits
                                + " NOT GLOB '*[^0-9]*'");
        query.setInt(1, place.before().length());
        query.setString(2, place.before());
        query.setInt(3, place.after().length());
        query.setString(4, place.after());
        try (ResultSet row = query.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private @Nullable Long number(String sql, String field, NumberPattern.Place place)
            throws SQLException {
        PreparedStatement query = statements.get(sql);
        bind(query, field, place);
        try (ResultSet row = query.executeQuery()) {
            if (!row.next()) {
                return null;
            }
            long number = row.getLong(1);
            return row.wasNull() ? null : number;
        }
    }

    private void run(String sql, String field, NumberPattern.Place place, long number)
            throws SQLException {
        PreparedStatement statement = statements.get(sql);
        bind(statement, field, place);
        statement.setLong(5, number);
        statement.executeUpdate();
    }

    private void bind(PreparedStatement to, String field, NumberPattern.Place place)
            throws SQLException {
        to.setString(1, type.key());
        to.setString(2, field);
        to.setString(3, place.before());
        to.setString(4, place.after());
    }
}
