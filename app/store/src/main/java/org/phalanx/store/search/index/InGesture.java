package org.phalanx.store.search.index;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.phalanx.kernel.change.Touched;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.row.Follower;
import org.phalanx.store.row.Statements;
import org.phalanx.store.schema.Table;
import org.phalanx.store.search.words.Readings;

/// Keeps the index in the gesture that changes a record: what was just typed is found at once.
final class InGesture implements Follower {

    private static final int MOST_TYPES = 200;

    private final SearchTypes types;
    private final Provider<Readings> readings;
    private final UUID me;

    /// On which fields an entry depends, for each type as it is defined now.
    private final IdentityHashMap<RecordType, Set<String>> fields = new IdentityHashMap<>();

    @Inject
    InGesture(SearchTypes types, Provider<Readings> readings, Owner owner) {
        this.types = types;
        this.readings = readings;
        this.me = owner.person();
    }

    @Override
    public void written(Statements statements, Touched record, List<String> changed)
            throws SQLException {
        Integer ordinal = types.on(statements.connection()).find(record.type().key());
        if (ordinal == null || !concerns(record, changed)) {
            return;
        }
        long row = row(statements, record);
        if (!record.isNew()) {
            SearchIndex.remove(statements, ordinal, row);
        }
        if (record.after("deleted_at") == null) {
            Spot spot = new Spot(ordinal, me.equals(record.after("owner_id")), row);
            SearchIndex.put(
                    statements, spot, Entry.of(record.type(), record::after, readings.get()));
        }
    }

    private boolean concerns(Touched record, List<String> changed) {
        if (fields.size() > MOST_TYPES) {
            fields.clear();
        }
        Set<String> all = fields.computeIfAbsent(record.type(), SearchFields::all);
        return record.isNew() || changed.stream().anyMatch(all::contains);
    }

    private static long row(Statements statements, Touched record) throws SQLException {
        PreparedStatement select =
                statements.get(
                        "SELECT rowid FROM " + Table.quoted(record.type().key()) + " WHERE id = ?");
        select.setBytes(1, Bits.bytes(record.id()));
        try (ResultSet found = select.executeQuery()) {
            found.next();
            return found.getLong(1);
        }
    }
}
