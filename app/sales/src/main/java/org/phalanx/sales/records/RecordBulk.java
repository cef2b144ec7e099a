package org.phalanx.sales.records;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.workspace.Settings;

/// Writes many records of a type as one batch: one thing to cancel while it runs, one to undo
/// afterwards. What the gate refuses of it leaves no trace of any. Waits for the outcome.
public final class RecordBulk {
    private static final int STAGED = 1_000;

    private final Batches batches;
    private final Ids ids;
    private final Settings settings;

    @Inject
    public RecordBulk(Batches batches, Ids ids, Settings settings) {
        this.batches = batches;
        this.ids = ids;
        this.settings = settings;
    }

    /// Gives one field of many records the same value.
    ///
    /// @param what the records and the field, for the history
    /// @param value canonical; null empties the field
    public BatchOutcome set(
            String type,
            List<UUID> records,
            String field,
            @Nullable Object value,
            String what,
            Progress progress) {
        return commit(
                Phrase.of("records.edited", what),
                records.stream().map(id -> Change.of(type, id, field, value)).toList(),
                progress);
    }

    /// Makes many records.
    ///
    /// @param records their values by field key
    /// @param what they are, for the history
    public BatchOutcome create(
            String type,
            List<Map<String, @Nullable Object>> records,
            String what,
            Progress progress) {
        var changes = new ArrayList<Change>(records.size());
        for (Map<String, @Nullable Object> values : records) {
            changes.add(new Change(type, ids.next(), values));
        }
        return commit(Phrase.of("records.created", what), changes, progress);
    }

    private BatchOutcome commit(Phrase label, List<Change> changes, Progress progress) {
        Batch batch = batches.begin(new BatchLabel(label, Cause.PERSON, settings.person()));
        try {
            for (int from = 0; from < changes.size(); from += STAGED) {
                if (progress.isCancelled()) {
                    batch.discard();
                    return new BatchOutcome.Cancelled();
                }
                batch.stage(changes.subList(from, Math.min(changes.size(), from + STAGED)));
            }
            return batch.commit(progress);
        } catch (RuntimeException failed) {
            batch.discard();
            throw failed;
        }
    }
}
