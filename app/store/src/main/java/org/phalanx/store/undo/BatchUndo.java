package org.phalanx.store.undo;

import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Bits;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.journal.History;
import org.phalanx.store.journal.PhraseJson;
import org.phalanx.store.open.Database;

/// Takes a whole batch back by a batch of counter-gestures, newest first.
final class BatchUndo {

    private final Database database;
    private final Batches batches;
    private final History history;
    private final CounterChanges counter;

    @Inject
    BatchUndo(Database database, Batches batches, History history, CounterChanges counter) {
        this.database = database;
        this.batches = batches;
        this.history = history;
        this.counter = counter;
    }

    /// @param as taking back, or doing again what was taken back
    Undone undo(UUID batch, UUID person, Cause as) {
        Phrase what = label(batch);
        var kept = new ArrayList<ChangedSince>();
        if (what.key().isEmpty()) {
            return new Undone(what, refused("undo.no-such-batch"), kept);
        }
        Batch back = batches.begin(new BatchLabel(what, as, person), batch);
        Map<Long, Long> gestures = gestures(batch);
        Set<Long> own = Set.copyOf(gestures.values());
        for (long n : gestures.keySet()) {
            CounterChanges.Plan plan =
                    database.read(connection ->
                            counter.plan(connection, history.of(connection, n), own::contains));
            kept.addAll(plan.kept());
            back.stage(plan.changes());
        }
        return new Undone(what, Undo.told(outcome(back), kept), kept);
    }

    private static Outcome outcome(Batch back) {
        if (back.size() == 0) {
            back.discard();
            return new Outcome.Committed(0, back.id());
        }
        return switch (back.commit(Progress.SILENT)) {
            case BatchOutcome.Done done -> new Outcome.Committed(done.changes(), done.batch());
            case BatchOutcome.Refused refused -> new Outcome.Refused(refused.reasons());
            case BatchOutcome.Cancelled cancelled -> refused("undo.cancelled");
        };
    }

    private static Outcome refused(String key) {
        return new Outcome.Refused(List.of(Refusal.of(key)));
    }

    /// Its gestures, newest first, with their stamps.
    private Map<Long, Long> gestures(UUID batch) {
        return database.read(connection -> {
            var stamps = new LinkedHashMap<Long, Long>();
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT n, hlc FROM gesture WHERE batch = ? ORDER BY n DESC")) {
                query.setBytes(1, Bits.bytes(batch));
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        stamps.put(rows.getLong(1), rows.getLong(2));
                    }
                }
            }
            return stamps;
        });
    }

    /// The batch's name; an empty key when there is no such batch, or it was taken back already.
    private Phrase label(UUID batch) {
        return database.read(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT label FROM batch WHERE id = ? AND state = 'done' AND"
                                    + " NOT EXISTS (SELECT 1 FROM batch u WHERE u.undoes ="
                                    + " batch.id AND u.state = 'done')")) {
                query.setBytes(1, Bits.bytes(batch));
                try (ResultSet row = query.executeQuery()) {
                    return row.next() ? PhraseJson.read(row.getString(1)) : Phrase.of("");
                }
            }
        });
    }
}
