package org.phalanx.sales.records;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Cause;
import org.phalanx.kernel.change.Change;
import org.phalanx.kernel.change.Gesture;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Phrase;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.id.Ids;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.gate.Gate;
import org.phalanx.store.workspace.Settings;

/// Puts any number of records into the bin and takes them out: a few as one gesture, many as a
/// batch, which is one thing to undo as well. Waits for the outcome.
public final class RecordBin {
    private static final String DELETED = "deleted_at";

    private final Gate gate;
    private final Batches batches;
    private final Ids ids;
    private final InstantSource clock;
    private final Settings settings;

    @Inject
    public RecordBin(Gate gate, Batches batches, Ids ids, InstantSource clock, Settings settings) {
        this.gate = gate;
        this.batches = batches;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /// A record and its type.
    public record Item(String type, UUID id) {}

    /// Puts records into the bin.
    ///
    /// @param what they are called, for the history
    /// @return what was refused, then nothing is changed; empty when it is done
    public List<Refusal> delete(List<Item> items, String what) {
        return write(items, Phrase.of("record.deleted", what), clock.instant());
    }

    /// Takes records out of the bin.
    public List<Refusal> restore(List<Item> items, String what) {
        return write(items, Phrase.of("record.restored", what), null);
    }

    private List<Refusal> write(List<Item> items, Phrase label, @Nullable Object deleted) {
        List<Change> changes =
                items.stream()
                        .map(item -> Change.of(item.type(), item.id(), DELETED, deleted))
                        .toList();
        if (changes.size() <= Gesture.MOST_CHANGES) {
            Outcome outcome =
                    gate.commitNow(Gesture.of(ids.next(), settings.person(), label, changes));
            return outcome instanceof Outcome.Refused refused ? refused.reasons() : List.of();
        }
        Batch batch = batches.begin(new BatchLabel(label, Cause.PERSON, settings.person()));
        batch.stage(changes);
        return batch.commit(Progress.SILENT) instanceof BatchOutcome.Refused refused
                ? refused.reasons()
                : List.of();
    }
}
