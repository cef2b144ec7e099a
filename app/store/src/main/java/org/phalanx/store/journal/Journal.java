package org.phalanx.store.journal;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.id.Bits;

/// Writes what a gesture did, in the gesture's own transaction.
public final class Journal {

    private static final String GESTURE =
            "INSERT INTO gesture(id, batch, at, hlc, person, device, label, cause, state, undoes)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'local', ?) RETURNING n";
    private static final String CHANGE =
            "INSERT INTO change(n, i, type, rec, body) VALUES (?, ?, ?, ?, ?)";

    private Journal() {}

    /// Prepares statements on the writing connection.
    @FunctionalInterface
    public interface Preparer {
        PreparedStatement get(String sql) throws SQLException;
    }

    /// Appends a gesture.
    ///
    /// @param undoes number of the gesture that it takes back, or null
    /// @return its number
    public static long append(
            Preparer statements, Gesture gesture, Stamp stamp, @Nullable Long undoes)
            throws SQLException {
        PreparedStatement insert = statements.get(GESTURE);
        insert.setBytes(1, Bits.bytes(gesture.id()));
        if (gesture.batch() == null) {
            insert.setNull(2, Types.BLOB);
        } else {
            insert.setBytes(2, Bits.bytes(gesture.batch()));
        }
        insert.setLong(3, stamp.at().toEpochMilli());
        insert.setLong(4, stamp.version().hlc());
        insert.setBytes(5, Bits.bytes(gesture.person()));
        insert.setInt(6, stamp.version().device());
        insert.setString(7, PhraseJson.write(gesture.label()));
        insert.setString(8, gesture.cause().name());
        if (undoes == null) {
            insert.setNull(9, Types.INTEGER);
        } else {
            insert.setLong(9, undoes);
        }
        try (ResultSet number = insert.executeQuery()) {
            number.next();
            return number.getLong(1);
        }
    }

    /// Appends what the gesture did to one record.
    public static void append(
            Preparer statements, long n, int i, Touched record, List<String> changed)
            throws SQLException {
        PreparedStatement insert = statements.get(CHANGE);
        insert.setLong(1, n);
        insert.setInt(2, i);
        insert.setString(3, record.type().key());
        insert.setBytes(4, Bits.bytes(record.id()));
        insert.setString(5, JournalBody.write(record, changed));
        insert.executeUpdate();
    }
}
