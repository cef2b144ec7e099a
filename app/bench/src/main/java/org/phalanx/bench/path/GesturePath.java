package org.phalanx.bench.path;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.Samples;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.id.Ids;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.open.Database;
import org.phalanx.store.open.Writer;

/// A person's gesture on a deal, beside a bare transaction that writes the same rows.
public final class GesturePath implements Path {

    private static final double MOST_MS = 5;
    private static final double OWN_MS = 1;
    private static final int TIMES = 2_000;

    private final OpenWorkspace workspace;
    private final Ids ids;

    public GesturePath(OpenWorkspace workspace, Ids ids) {
        this.workspace = workspace;
        this.ids = ids;
    }

    @Override
    public List<Figure> measure() throws Exception {
        Database database = workspace.workspace().database();
        List<UUID> deals = database.read(GesturePath::deals);
        UUID me = workspace.workspace().settings().person();
        Gate gate = workspace.get(Gate.class);
        Samples ours = Samples.of(500, TIMES, i -> gate.commitNow(gesture(me, deals, i)));
        Samples raw = Samples.of(500, TIMES, i -> writeBare(database, deals, i));
        double bare = raw.percentile(0.99);
        return List.of(
                Figure.atMost("gesture", "p99", ours.percentile(0.99), "ms", MOST_MS, ""),
                Figure.atMost(
                        "gesture",
                        "p99 beyond bare transaction",
                        ours.percentile(0.99) - bare,
                        "ms",
                        OWN_MS,
                        String.format(Locale.ROOT, "bare p99 %.2f ms", bare)));
    }

    private Gesture gesture(UUID me, List<UUID> deals, int i) {
        UUID deal = deals.get(i % deals.size());
        Change step = Change.of("opportunity", deal, "next_step", "第 " + i + " 步");
        return Gesture.of(ids.next(), me, Phrase.of("bench.gesture"), List.of(step));
    }

    private static int writeBare(Database database, List<UUID> deals, int i) throws Exception {
        byte[] deal = Bits.bytes(deals.get(i % deals.size()));
        return database.write(Writer.Lane.PERSON, connection -> bare(connection, deal, i));
    }

    private static List<UUID> deals(Connection connection) throws SQLException {
        var deals = new ArrayList<UUID>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT id FROM opportunity LIMIT 5000");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                deals.add(Bits.id(row.getBytes(1)));
            }
        }
        return deals;
    }

    /// The rows that the gesture writes: typed row with versions, gesture, change. Its changes are
    /// rolled into later gestures' history by nobody, so it works on its own table.
    private static int bare(Connection connection, byte[] deal, int i) throws SQLException {
        try (PreparedStatement ddl =
                connection.prepareStatement(
                        "CREATE TEMP TABLE IF NOT EXISTS bare(a BLOB, b BLOB, c TEXT)")) {
            ddl.execute();
        }
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE opportunity SET unknown = ? WHERE id = ?")) {
            update.setString(1, "{\"bench\":" + i + "}");
            update.setBytes(2, deal);
            update.executeUpdate();
        }
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO bare(a, b, c) VALUES (?, ?, ?)")) {
            for (int line = 0; line < 2; line++) {
                insert.setBytes(1, deal);
                insert.setBytes(2, deal);
                insert.setString(3, "{\"next_step\":[\"第 " + i + " 步\",\"第 " + i + " 步\"]}");
                insert.executeUpdate();
            }
        }
        return 0;
    }
}
