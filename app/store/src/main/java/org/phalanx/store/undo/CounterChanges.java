package org.phalanx.store.undo;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.clock.FieldVersions;
import org.phalanx.kernel.clock.Version;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.Field;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.JournalLine;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.schema.Table;

/// Works out the changes that take a gesture back: a field goes back to its old value if it still
/// has the version that the gesture wrote; a record that the gesture made goes to the bin.
final class CounterChanges {

    private static final String LATER =
            "SELECT g.person, g.at FROM change c JOIN gesture g ON g.n = c.n"
                    + " WHERE c.rec = ? AND c.n > ? ORDER BY c.n DESC LIMIT 1";

    private final CurrentCatalog catalog;
    private final InstantSource clock;

    @Inject
    CounterChanges(CurrentCatalog catalog, InstantSource clock) {
        this.catalog = catalog;
        this.clock = clock;
    }

    /// @param changes what to write, at most one a record
    /// @param kept what stays because it was changed since
    record Plan(List<Change> changes, List<ChangedSince> kept) {
        Plan() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    /// The plan for one gesture alone.
    Plan plan(Connection connection, List<History.Entry> entries) throws SQLException {
        long own = entries.isEmpty() ? 0 : entries.getFirst().gesture().hlc();
        return plan(connection, entries, stamp -> stamp == own);
    }

    /// The plan for one of several gestures that are taken back together.
    ///
    /// @param own whether a stamp is that of one of them
    Plan plan(Connection connection, List<History.Entry> entries, LongPredicate own)
            throws SQLException {
        var plan = new Plan();
        for (History.Entry entry : entries.reversed()) {
            add(connection, entry, own, plan);
        }
        return plan;
    }

    private void add(Connection connection, History.Entry entry, LongPredicate own, Plan plan)
            throws SQLException {
        JournalLine line = entry.line();
        Table table = catalog.get().table(line.type());
        FieldVersions versions = versions(connection, table, line.record());
        Map<String, @Nullable Object> back = new HashMap<>();
        var kept = new ArrayList<String>();
        line.fields()
                .forEach((key, value) -> {
                    Field field = table.type().fields().get(key);
                    if (field != null && field.rules().made() != null) {
                        // follows from the others, or was given for good
                        return;
                    }
                    Integer ordinal = table.ordinals().get(key);
                    Version now = ordinal == null ? null : versions.of(ordinal);
                    if (now != null && own.test(now.hlc())) {
                        back.put(key, value.old());
                    } else {
                        kept.add(key);
                    }
                });
        for (String field : kept) {
            plan.kept.add(since(connection, line, field));
        }
        if (line.creates()) {
            if (kept.isEmpty()) {
                plan.changes.add(binned(line));
            }
        } else if (!back.isEmpty()) {
            plan.changes.add(new Change(line.type(), line.record(), back));
        }
    }

    private Change binned(JournalLine line) {
        return Change.of(line.type(), line.record(), "deleted_at", clock.instant());
    }

    private static FieldVersions versions(Connection connection, Table table, UUID record)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT vers FROM " + table.name() + " WHERE id = ?")) {
            query.setBytes(1, Bits.bytes(record));
            try (ResultSet row = query.executeQuery()) {
                return FieldVersions.unpack(row.next() ? row.getBytes(1) : null);
            }
        }
    }

    private static ChangedSince since(Connection connection, JournalLine line, String field)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LATER)) {
            query.setBytes(1, Bits.bytes(line.record()));
            query.setLong(2, line.n());
            try (ResultSet row = query.executeQuery()) {
                boolean known = row.next();
                return new ChangedSince(
                        line.type(),
                        line.record(),
                        field,
                        known ? Bits.id(row.getBytes(1)) : null,
                        known ? Instant.ofEpochMilli(row.getLong(2)) : null);
            }
        }
    }
}
