package org.phalanx.desktop.undo;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.store.journal.GestureHead;
import org.phalanx.store.open.Database;
import org.phalanx.store.schema.CurrentCatalog;
import org.phalanx.store.text.Phrasebook;
import org.phalanx.store.undo.Undo;
import org.phalanx.store.undo.Undone;
import org.phalanx.store.workspace.Settings;

/// Takes gestures of this person back and forth again, and says in a toast what came of it.
@Singleton
public final class Undoing {
    private final Undo undo;
    private final Settings settings;
    private final Tasks tasks;
    private final Toasts toasts;
    private final Phrasebook phrasebook;
    private final CurrentCatalog catalog;
    private final Language language;

    @Inject
    public Undoing(
            Undo undo,
            Settings settings,
            Tasks tasks,
            Toasts toasts,
            Phrasebook phrasebook,
            CurrentCatalog catalog,
            Language language) {
        this.undo = undo;
        this.settings = settings;
        this.tasks = tasks;
        this.toasts = toasts;
        this.phrasebook = phrasebook;
        this.catalog = catalog;
        this.language = language;
    }

    /// Takes the last gesture back that still stands.
    public void last() {
        run(() -> Database.await(undo.last(settings.person())), "undone", "undo.nothing");
    }

    /// Does again what was taken back last.
    public void redo() {
        run(() -> Database.await(undo.redo(settings.person())), "redone", "redo.nothing");
    }

    /// Takes one gesture back, however old it is.
    public void gesture(GestureHead head) {
        run(
                () -> Optional.of(Database.await(undo.gesture(head, settings.person()))),
                "undone",
                "undo.nothing");
    }

    private void run(Callable<Optional<Undone>> work, String done, String nothing) {
        tasks.work(work)
                .onSuccess(undone ->
                        toasts.show(
                                undone.map(one -> toast(one, done))
                                        .orElseGet(() -> Toast.failed(texts().get(nothing)))))
                .start();
    }

    private Toast toast(Undone undone, String done) {
        if (undone.outcome() instanceof Outcome.Refused refused) {
            if (!undone.kept().isEmpty()) {
                return Toast.failed(texts().get("undone.not", fields(undone)));
            }
            return Toast.failed(
                    phrasebook.say(
                            refused.reasons().getFirst(),
                            catalog.schema(),
                            language.locale().get()));
        }
        String what = phrasebook.say(undone.what(), language.locale().get());
        return undone.kept().isEmpty()
                ? Toast.done(texts().get(done, what))
                : Toast.done(texts().get("undone.partly", what, fields(undone)));
    }

    /// The fields that stayed, since somebody changed them afterwards.
    private String fields(Undone undone) {
        return undone.kept().stream()
                .map(kept -> catalog.schema().type(kept.type()).field(kept.field()))
                .map(field -> field.label().in(language.locale().get()))
                .distinct()
                .collect(Collectors.joining(texts().get("and")));
    }

    private Texts texts() {
        return language.texts(Undoing.class);
    }
}
