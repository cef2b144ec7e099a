package org.phalanx.bench.path;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.kernel.clock.FieldVersions;
import org.phalanx.kernel.clock.Version;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.Writer;

/// The rows of a deal's move, written by hand with statements that are prepared once.
final class BareMove {

    private static final String BODY =
            "{\"stage_id\":[\"AZv8kq0TcAGN4Yb7Qm2XzA\",\"AZv8kq0TcAKTq3rWJx0c5w\"],\"entered_stage_at\""
                    + ":[\"2026-01-05T03:04:05.678Z\",\"2026-01-06T03:04:05.678Z\"],\"win_probability\""
                    + ":[\"40\",\"50\"],\"rank\":[\"zzf3k2LmQw3AbC9dV\",\"zzf3k2LnQw3AbC9dV\"]}";
    private static final String LABEL = "{\"key\":\"deal.moved\",\"args\":[\"产线改造3期\",\"阶段 4\"]}";
    private static final byte[] VERS =
            FieldVersions.pack(new Version(1L << 57, 1), IntStream.range(0, 30).boxed().toList());

    private final Database database;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Ids ids;

    BareMove(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void move(UUID deal, UUID stage, int i) {
        database.write(
                Writer.Lane.PERSON,
                connection -> write(connection, Bits.bytes(deal), Bits.bytes(stage), i));
    }

    private long write(Connection connection, byte[] deal, byte[] stage, int i)
            throws SQLException {
        long now = System.currentTimeMillis();
        byte[] line = Bits.bytes(ids.next());
        byte[] id = Bits.bytes(ids.next());
        PreparedStatement gesture = get(connection, "move-gesture");
        RawSql.bind(gesture, id, now, now << 16, stage, LABEL);
        long n;
        try (ResultSet number = gesture.executeQuery()) {
            number.next();
            n = number.getLong(1);
        }
        String rank = "zz" + Long.toString(Long.MAX_VALUE - now, 36) + i;
        run(connection, "move-deal", VERS, stage, 50, now, rank, now, stage, deal);
        run(connection, "move-change", n, 0, "opportunity", deal, BODY);
        long amount = 12_345_600;
        run(
                connection,
                "move-line",
                line,
                VERS,
                deal,
                stage,
                stage,
                now,
                stage,
                amount,
                "CNY",
                amount,
                50,
                stage,
                now,
                stage,
                "ui",
                now,
                stage);
        run(connection, "move-change", n, 1, "stage_history", line, BODY);
        return n;
    }

    private void run(Connection connection, String name, Object... values) throws SQLException {
        PreparedStatement statement = get(connection, name);
        RawSql.bind(statement, values);
        statement.executeUpdate();
    }

    private PreparedStatement get(Connection connection, String name) throws SQLException {
        PreparedStatement statement = prepared.get(name);
        if (statement == null) {
            statement = connection.prepareStatement(RawSql.of(name));
            prepared.put(name, statement);
        }
        return statement;
    }
}
