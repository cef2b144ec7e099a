package org.phalanx.store.proof;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.clock.Version;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.journal.JournalBody;
import org.phalanx.store.journal.JournalLine;

/// The journal's lines with their gestures, record by record in the order of their ids, each
/// record's lines in the order of history.
final class LineCursor implements AutoCloseable {

    /// Walks an index, since sorting a million bodies would take them all into memory.
    static final String QUERY =
            "SELECT c.rec, c.n, c.i, c.type, c.body, g.n, g.hlc, g.device, g.at, g.person, g.cause"
                    + " FROM change AS c INDEXED BY change_record"
                    + " LEFT JOIN gesture AS g ON g.n = c.n ORDER BY c.rec, c.n, c.i";

    private final Inspection inspection;
    private final PreparedStatement statement;
    private final ResultSet lines;
    private byte @Nullable [] record;

    LineCursor(Inspection inspection) throws SQLException {
        this.inspection = inspection;
        this.statement = inspection.connection().prepareStatement(QUERY);
        this.lines = statement.executeQuery();
        advance();
    }

    /// The least record id that is left, null after the last line.
    byte @Nullable [] first() {
        return record;
    }

    /// All that is told of this record; what can't be read is told and left out.
    Past take(byte[] id, UUID of) throws SQLException {
        var past = new Past(of);
        while (Arrays.equals(record, id)) {
            try {
                add(past, of);
            } catch (RuntimeException unreadable) {
                inspection
                        .findings()
                        .add(
                                lines.getString(4),
                                of,
                                "check.unreadable-line",
                                String.valueOf(lines.getLong(2)),
                                String.valueOf(unreadable.getMessage()));
            }
            advance();
        }
        return past;
    }

    private void add(Past past, UUID of) throws SQLException {
        long n = lines.getLong(2);
        String type = lines.getString(4);
        lines.getLong(6);
        if (lines.wasNull()) {
            inspection.findings().add(type, of, "check.line-without-gesture", String.valueOf(n));
            return;
        }
        var line =
                new JournalLine(
                        n,
                        lines.getInt(3),
                        type,
                        of,
                        JournalBody.read(
                                inspection.catalog().schema().type(type), lines.getString(5)));
        past.add(
                line,
                new Past.Act(
                        new Version(lines.getLong(7), lines.getInt(8)),
                        Instant.ofEpochMilli(lines.getLong(9)),
                        Bits.id(lines.getBytes(10)),
                        Cause.valueOf(lines.getString(11))),
                inspection.findings());
    }

    private void advance() throws SQLException {
        record = lines.next() ? lines.getBytes(1) : null;
    }

    @Override
    public void close() throws SQLException {
        lines.close();
        statement.close();
    }
}
