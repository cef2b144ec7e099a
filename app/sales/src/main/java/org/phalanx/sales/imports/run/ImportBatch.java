package org.phalanx.sales.imports.run;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Change;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.store.batch.Batch;
import org.phalanx.store.batch.BatchLabel;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Batches;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.OpenRefused;

/// The batch of an import, begun with its first change and after a backup: an import that changes
/// nothing leaves nothing behind.
final class ImportBatch implements Sink {

    private final Batches batches;
    private final Keeping keeping;
    private final BatchLabel label;
    private @Nullable Batch batch;

    ImportBatch(Batches batches, Keeping keeping, BatchLabel label) {
        this.batches = batches;
        this.keeping = keeping;
        this.label = label;
    }

    @Override
    public void take(List<Change> changes) {
        if (!changes.isEmpty()) {
            begun().write(changes);
        }
    }

    @Override
    public ImportProgress.Step step() {
        return ImportProgress.Step.WRITE;
    }

    @Override
    public void settle() {
        if (batch != null) {
            batch.settle();
        }
    }

    private Batch begun() {
        Batch now = batch;
        if (now == null) {
            try {
                keeping.backup(Backup.Reason.IMPORT);
            } catch (OpenRefused gone) {
                throw new IllegalStateException("an open workspace has a folder", gone);
            }
            now = batches.begin(label);
            batch = now;
        }
        return now;
    }

    /// Ends it; null when nothing has changed.
    @Nullable BatchOutcome commit() {
        return batch == null ? null : batch.commit(Progress.SILENT);
    }

    /// Ends it without a trace.
    void discard() {
        if (batch != null) {
            batch.discard();
        }
    }
}
