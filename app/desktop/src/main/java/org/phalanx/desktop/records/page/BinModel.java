package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import java.util.List;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.sales.records.RecordWriter;

/// Puts a record into the bin and takes it out again.
public final class BinModel {
    private final RecordWriter writer;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Undoing undoing;
    private final Refusals refusals;
    private final Texts texts;

    @Inject
    public BinModel(
            RecordWriter writer,
            Tasks tasks,
            Toasts toasts,
            Undoing undoing,
            Refusals refusals,
            Language language) {
        this.writer = writer;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undoing = undoing;
        this.refusals = refusals;
        this.texts = language.texts(BinModel.class);
    }

    /// @param then what to do once it is in the bin
    void delete(RecordPicture record, Runnable then) {
        String type = record.type().key();
        tasks.work(() -> writer.delete(type, List.of(record.id()), record.title()))
                .onSuccess(outcome -> tell(outcome, record, "bin.deleted", then))
                .start();
    }

    void restore(RecordPicture record) {
        tasks.work(() -> writer.restore(record.type().key(), record.id(), record.title()))
                .onSuccess(outcome -> tell(outcome, record, "bin.restored", () -> {}))
                .start();
    }

    private void tell(Outcome outcome, RecordPicture record, String done, Runnable then) {
        if (outcome instanceof Outcome.Refused refused) {
            toasts.show(Toast.failed(refusals.all(refused).getFirst()));
        } else {
            then.run();
            toasts.show(Toast.done(texts.get(done, record.title()), undoing::last));
        }
    }
}
