package org.phalanx.desktop.workspace;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.feedback.Toast;
import org.phalanx.desktop.ui.feedback.Toasts;
import org.phalanx.desktop.ui.run.Tasks;
import org.phalanx.desktop.ui.screen.Workspace;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.store.lookup.RecordLookup;
import org.phalanx.store.open.Database;
import org.phalanx.store.workspace.Settings;

/// The name of the open workspace and of its person, and the way to other workspaces.
final class WorkspaceMenu implements Workspace {
    private static final int MOST = 5;

    private final WorkspaceOpener opener;
    private final StartModel start;
    private final Path folder;
    private final Texts texts;
    private final ReadOnlyStringWrapper name;
    private final ReadOnlyStringWrapper person = new ReadOnlyStringWrapper("");

    @Inject
    WorkspaceMenu(
            WorkspaceOpener opener,
            StartModel start,
            Database database,
            RecordLookup records,
            Settings settings,
            Tasks tasks,
            WorkspaceWords words) {
        this.opener = opener;
        this.start = start;
        this.folder = database.folder().path();
        this.texts = words.texts();
        this.name = new ReadOnlyStringWrapper(nameOf(folder));
        start.refusal().subscribe(words::refuse);
        tasks.work(() -> records.byId("user", Set.of(settings.person())))
                .onSuccess(found ->
                        person.set(
                                String.valueOf(
                                        found.getOrDefault(settings.person(), Map.of())
                                                .getOrDefault("name", ""))))
                .start();
    }

    private static String nameOf(Path folder) {
        Path last = folder.getFileName();
        return last == null ? folder.toString() : last.toString();
    }

    @Override
    public ObservableValue<String> name() {
        return name;
    }

    @Override
    public ObservableValue<String> person() {
        return person;
    }

    @Override
    public List<MenuItem> items() {
        var items = new ArrayList<MenuItem>();
        opener.recent().stream()
                .filter(other -> !other.equals(folder))
                .limit(MOST)
                .forEach(other -> items.add(recent(other)));
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(Menus.item(texts.bind("menu.leave"), Feather.LOG_OUT, opener::leave));
        return items;
    }

    private MenuItem recent(Path other) {
        return Menus.item(
                texts.bind("menu.open", nameOf(other)), Feather.DATABASE, () -> start.open(other));
    }

    /// The words of the menu and of what it refuses.
    static final class WorkspaceWords {
        private final Toasts toasts;
        private final Texts texts;

        @Inject
        WorkspaceWords(Toasts toasts, Language language) {
            this.toasts = toasts;
            this.texts = language.texts(WorkspaceMenu.class);
        }

        Texts texts() {
            return texts;
        }

        void refuse(String refusal) {
            if (!refusal.isEmpty()) {
                toasts.show(Toast.failed(refusal));
            }
        }
    }
}
