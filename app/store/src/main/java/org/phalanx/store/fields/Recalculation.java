package org.phalanx.store.fields;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Bits;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.Table;

/// Brings all records of a type in line with its formulas and series, oldest first, after a
/// definition changed: each record passes the gate once, which works out what it lacks.
public final class Recalculation {

    private static final int AT_ONCE = 1000;

    private final Database database;
    private final Batches batches;

    @Inject
    Recalculation(Database database, Batches batches) {
        this.database = database;
        this.batches = batches;
    }

    /// Works out everything anew as one batch; records whose values are right stay untouched.
    ///
    /// @param progress in records
    public BatchOutcome run(RecordType type, UUID person, Progress progress) {
        Batch batch =
                batches.begin(
                        new BatchLabel(
                                Phrase.of("field.recalculated", type.wording().name().zh()),
                                Cause.PACK,
                                person));
        long total = count(type);
        long done = 0;
        for (List<UUID> ids = after(type, new UUID(0, 0));
                !ids.isEmpty();
                ids = after(type, ids.getLast())) {
            if (progress.isCancelled()) {
                batch.discard();
                return new BatchOutcome.Cancelled();
            }
            batch.write(ids.stream().map(id -> new Change(type.key(), id, Map.of())).toList());
            done += ids.size();
            progress.at(Math.min(done, total), total);
        }
        if (batch.size() == 0) {
            batch.discard();
            return new BatchOutcome.Done(batch.id(), 0);
        }
        return batch.commit(progress);
    }

    private long count(RecordType type) {
        return database.read(connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement(
                                    "SELECT count(*) FROM " + Table.quoted(type.key()));
                    ResultSet row = query.executeQuery()) {
                return row.next() ? row.getLong(1) : 0L;
            }
        });
    }

    private List<UUID> after(RecordType type, UUID last) {
        return database.read(connection -> {
            var ids = new ArrayList<UUID>();
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT id FROM "
                                    + Table.quoted(type.key())
                                    + " WHERE id > ? ORDER BY id LIMIT "
                                    + AT_ONCE)) {
                query.setBytes(1, Bits.bytes(last));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        ids.add(Bits.id(rows.getBytes(1)));
                    }
                }
            }
            return ids;
        });
    }
}
