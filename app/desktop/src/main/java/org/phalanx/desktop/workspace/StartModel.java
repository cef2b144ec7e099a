package org.phalanx.desktop.workspace;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.text.Phrasebook;

/// Opens and makes workspaces from the start page, one at a time, and keeps why one did not open.
final class StartModel {
    /// Id of the screen that imports files.
    static final String IMPORT = "import";

    private final WorkspaceOpener opener;
    private final Tasks tasks;
    private final Phrasebook words;
    private final Language language;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    @Inject
    StartModel(WorkspaceOpener opener, Tasks tasks, Phrasebook words, Language language) {
        this.opener = opener;
        this.tasks = tasks;
        this.words = words;
        this.language = language;
    }

    List<Path> recent() {
        return opener.recent();
    }

    /// Where a workspace of this name would be kept.
    Path place(String name) {
        return opener.home().resolve(name.strip().replaceAll("[\\\\/:*?\"<>|]", "-"));
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Why the last one did not open and what to do; empty when nothing went wrong.
    ReadOnlyStringProperty refusal() {
        return refusal.getReadOnlyProperty();
    }

    void open(Path folder) {
        run(() -> opener.open(folder), null);
    }

    void demo() {
        run(opener::demo, null);
    }

    /// Makes a workspace and begins with the import when files are waiting for it.
    void create(WorkspaceWish wish, boolean thenImport) {
        run(() -> opener.create(wish), thenImport ? IMPORT : null);
    }

    /// Says why a workspace that was to be opened at the start did not open.
    void refuse(OpenRefused refused) {
        refusal.set(words.say(refused.phrase(), language.locale().get()));
    }

    private void run(Callable<WorkspaceOpener.Opened> opening, @Nullable String screen) {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        refusal.set("");
        tasks.work(opening)
                .onSuccess(opened -> opened.show(screen))
                .onFailure(OpenRefused.class, this::refuse)
                .lastly(() -> busy.set(false))
                .start();
    }
}
