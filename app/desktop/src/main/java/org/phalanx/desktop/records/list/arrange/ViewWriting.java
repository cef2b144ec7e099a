package org.phalanx.desktop.records.list.arrange;

import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.phalanx.desktop.records.bin.BinModel;
import org.phalanx.desktop.records.form.Refusals;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.undo.Undoing;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.SavedView;
import org.phalanx.sales.records.SavedViews;

/// Saves, renames, shares and deletes views, and says so with the way back.
public final class ViewWriting {
    private final SavedViews saved;
    private final BinModel bin;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Undoing undoing;
    private final Refusals refusals;
    private final Texts texts;

    @Inject
    public ViewWriting(
            SavedViews saved,
            BinModel bin,
            Tasks tasks,
            Toasts toasts,
            Undoing undoing,
            Refusals refusals,
            Language language) {
        this.saved = saved;
        this.bin = bin;
        this.tasks = tasks;
        this.toasts = toasts;
        this.undoing = undoing;
        this.refusals = refusals;
        this.texts = language.texts(ViewWriting.class);
    }

    public boolean isMine(SavedView view) {
        return saved.isMine(view);
    }

    /// Makes a view.
    ///
    /// @param then gets it once it is there
    public void make(
            RecordType type,
            String name,
            SavedView.Shape shape,
            boolean shared,
            Consumer<SavedView> then) {
        SavedView view = saved.make(type.key(), name, shape, shared);
        write(() -> saved.save(view), "view.saved", view, then);
    }

    /// Lets a view become what the list is now.
    public void change(SavedView view, Consumer<SavedView> then) {
        write(() -> saved.save(view), "view.saved", view, then);
    }

    public void rename(SavedView view, Consumer<SavedView> then) {
        write(() -> saved.rename(view), "view.renamed", view, then);
    }

    public void share(SavedView view, Consumer<SavedView> then) {
        String done = view.shared() ? "view.shared" : "view.kept";
        write(() -> saved.share(view), done, view, then);
    }

    /// @param type of views themselves
    public void delete(RecordType type, SavedView view) {
        bin.delete(type, List.of(view.id()), view.name(), () -> {});
    }

    private void write(
            Callable<Outcome> work, String done, SavedView view, Consumer<SavedView> then) {
        tasks.work(work)
                .onSuccess(outcome -> {
                    if (outcome instanceof Outcome.Refused refused) {
                        toasts.show(Toast.failed(refusals.all(refused).getFirst()));
                    } else {
                        then.accept(view);
                        toasts.show(Toast.done(texts.get(done, view.name()), undoing::last));
                    }
                })
                .start();
    }

    /// Says why a view can't be shown.
    public void unreadable(SavedView view, List<String> reasons) {
        toasts.show(Toast.failed(texts.get("view.unreadable", view.name(), reasons.getFirst())));
    }
}
