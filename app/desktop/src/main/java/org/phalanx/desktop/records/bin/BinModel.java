package org.phalanx.desktop.records.bin;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.records.value.TypeWords;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.RecordBin;
import org.phalanx.sales.records.RecordBin.Item;

/// Puts records into the bin and takes them out again, and says so with the way back.
public final class BinModel {
    private final RecordBin bin;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Undoing undoing;
    private final Refusals refusals;
    private final Language language;
    private final Texts texts;

    @Inject
    public BinModel(
            RecordBin bin,
            Tasks tasks,
            Toasts toasts,
            Undoing undoing,
            Refusals refusals,
            Language language) {
        this.bin = bin;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undoing = undoing;
        this.refusals = refusals;
        this.language = language;
        this.texts = language.texts(BinModel.class);
    }

    /// Puts records of a type into the bin.
    ///
    /// @param title what it is called when it is one
    /// @param then what to do once they are in the bin
    public void delete(RecordType type, List<UUID> records, String title, Runnable then) {
        String what = what(type, records.size(), title);
        start(() -> bin.delete(items(type, records), what), texts.get("bin.deleted", what), then);
    }

    /// Takes one record out of the bin.
    public void restore(RecordType type, UUID record, String title) {
        String what = what(type, 1, title);
        start(
                () -> bin.restore(items(type, List.of(record)), what),
                texts.get("bin.restored", what),
                () -> {});
    }

    /// Takes records of any types out of the bin.
    public void restore(List<Item> items) {
        String what = texts.get("bin.records", items.size());
        start(() -> bin.restore(items, what), texts.get("bin.restored", what), () -> {});
    }

    private String what(RecordType type, int count, String title) {
        if (count == 1) {
            return texts.get("bin.one", title);
        }
        String types = TypeWords.within(type.face().plural(), language.locale().get());
        return texts.get("bin.many", count, types);
    }

    private static List<Item> items(RecordType type, List<UUID> records) {
        return records.stream().map(id -> new Item(type.key(), id)).toList();
    }

    private void start(Callable<List<Refusal>> work, String done, Runnable then) {
        tasks.work(work)
                .onSuccess(refused -> {
                    if (refused.isEmpty()) {
                        then.run();
                        toasts.show(Toast.done(done, undoing::last));
                    } else {
                        var told = refusals.all(new Outcome.Refused(refused));
                        toasts.show(Toast.failed(told.getFirst()));
                    }
                })
                .start();
    }
}
