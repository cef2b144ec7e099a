package org.phalanx.desktop.records.list.bulk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.RecordBulk;
import org.phalanx.store.batch.BatchOutcome;
import org.phalanx.store.batch.Progress;

/// Writes many records in the background, tells how far it is, and says in the end what came of it
/// with the way back.
public final class BulkModel {
    private final RecordBulk bulk;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Undoing undoing;
    private final Refusals refusals;
    private final Texts texts;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step(0, 0));
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// How far it is.
    ///
    /// @param done records that are written
    /// @param total all of them
    public record Step(long done, long total) {
        /// From 0 to 1.
        public double share() {
            return total == 0 ? 0 : (double) done / total;
        }
    }

    @Inject
    public BulkModel(
            RecordBulk bulk,
            Tasks tasks,
            Toasts toasts,
            Undoing undoing,
            Refusals refusals,
            Language language) {
        this.bulk = bulk;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undoing = undoing;
        this.refusals = refusals;
        this.texts = language.texts(BulkModel.class);
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /// Stops; nothing of it is left then.
    public void cancel() {
        cancelled.set(true);
    }

    /// Gives a field of records the same value.
    ///
    /// @param then what to do when it holds
    public void set(
            RecordType type,
            List<UUID> records,
            Field field,
            @Nullable Object value,
            Words words,
            Runnable then) {
        String what = texts.get("bulk.what", words.counted(), words.field());
        run(
                records.size(),
                heard -> bulk.set(type.key(), records, field.key(), value, what, heard),
                texts.get("bulk.done", words.counted(), words.field()),
                then);
    }

    /// What is written, in words.
    ///
    /// @param counted the records, such as 42 deals
    /// @param field its name
    public record Words(String counted, String field) {}

    /// Runs bulk work.
    ///
    /// @param done what a toast says when it holds
    public void run(int total, Function<Progress, BatchOutcome> work, String done, Runnable then) {
        if (running.get()) {
            return;
        }
        var stop = new AtomicBoolean();
        cancelled = stop;
        step.set(new Step(0, total));
        running.set(true);
        tasks.work(() -> work.apply(new Heard(stop)))
                .onSuccess(outcome -> {
                    switch (outcome) {
                        case BatchOutcome.Done _ -> {
                            then.run();
                            toasts.show(Toast.done(done, undoing::last));
                        }
                        case BatchOutcome.Cancelled _ ->
                                toasts.show(Toast.done(texts.get("bulk.cancelled")));
                        case BatchOutcome.Refused(var reasons) ->
                                toasts.show(
                                        Toast.failed(
                                                refusals.all(new Outcome.Refused(reasons))
                                                        .getFirst()));
                    }
                })
                .lastly(() -> running.set(false))
                .start();
    }

    private final class Heard implements Progress {
        private final AtomicBoolean stop;

        Heard(AtomicBoolean stop) {
            this.stop = stop;
        }

        @Override
        public void at(long done, long total) {
            tasks.screen().execute(() -> step.set(new Step(done, total)));
        }

        @Override
        public boolean isCancelled() {
            return stop.get();
        }
    }
}
