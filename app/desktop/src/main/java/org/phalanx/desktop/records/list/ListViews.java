package org.phalanx.desktop.records.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.list.arrange.ViewShelf;
import org.phalanx.desktop.records.list.arrange.ViewWriting;
import org.phalanx.desktop.records.list.table.ListParts;
import org.phalanx.desktop.records.list.view.ViewNaming;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.SavedView;
import org.phalanx.sales.records.SavedViews;
import org.phalanx.store.schema.CurrentCatalog;

/// The menu of views in the title of a list.
final class ListViews {
    private final ListDesk desk;
    private final ListParts parts;
    private final Overlay overlay;
    private final CurrentCatalog catalog;
    private final ViewShelf shelf;
    private final ViewWriting writing;
    private final Texts texts;
    private final StringProperty name = new SimpleStringProperty("");

    ListViews(ListDesk desk, ListParts parts, Overlay overlay, CurrentCatalog catalog) {
        this.desk = desk;
        this.parts = parts;
        this.overlay = overlay;
        this.catalog = catalog;
        this.shelf = desk.models().views().shelf();
        this.writing = desk.models().views().writing();
        this.texts = parts.language().texts(ListViews.class);
        desk.onArranged(this::show);
        shelf.chosen().subscribe(now -> show());
        parts.language().locale().subscribe(now -> show());
    }

    /// What the title says beside the name of the type.
    ObservableValue<String> name() {
        return name;
    }

    private void show() {
        SavedView view = shelf.chosen().get();
        name.set(
                view == null
                        ? texts.get("views.none")
                        : desk.hasChanged(view)
                                ? texts.get("views.changed", view.name())
                                : view.name());
    }

    /// The entries of the menu.
    ///
    /// @param below where the name of a new view is asked for
    List<MenuItem> items(Node below) {
        var items = new ArrayList<MenuItem>();
        SavedView now = shelf.chosen().get();
        items.add(
                Menus.item(
                        texts.bind("views.usual"),
                        now == null ? Feather.CHECK : Feather.LIST,
                        desk::leaveView));
        SavedView begins = shelf.usual().orElse(null);
        for (SavedView view : shelf.views().get()) {
            boolean current = now != null && now.id().equals(view.id());
            boolean first = begins != null && begins.id().equals(view.id());
            Ikon icon = current ? Feather.CHECK : icon(view, first);
            items.add(
                    Menus.item(
                            new SimpleStringProperty(view.name()), icon, () -> desk.choose(view)));
        }
        items.add(new SeparatorMenuItem());
        if (now != null && writing.isMine(now) && desk.hasChanged(now)) {
            items.add(item("views.keep", Feather.SAVE, () -> change(now)));
        }
        items.add(item("views.new", Feather.PLUS, () -> save(below)));
        if (now != null) {
            items.addAll(ofOne(now, begins, below));
        }
        return items;
    }

    private static Ikon icon(SavedView view, boolean first) {
        return first ? Feather.STAR : view.shared() ? Feather.USERS : Feather.BOOKMARK;
    }

    private List<MenuItem> ofOne(SavedView now, @Nullable SavedView begins, Node below) {
        boolean first = begins != null && begins.id().equals(now.id());
        var items = new ArrayList<MenuItem>();
        items.add(
                first
                        ? item("views.not-first", Feather.STAR, () -> shelf.begin(null))
                        : item("views.first", Feather.STAR, () -> shelf.begin(now)));
        if (writing.isMine(now)) {
            items.add(item("views.rename", Feather.EDIT_2, () -> rename(now, below)));
            items.add(
                    now.shared()
                            ? item("views.unshare", Feather.USER, () -> share(now, false))
                            : item("views.share", Feather.USERS, () -> share(now, true)));
            MenuItem delete = item("views.delete", Feather.TRASH_2, () -> delete(now));
            delete.getStyleClass().add("danger");
            items.add(delete);
        }
        return items;
    }

    private MenuItem item(String text, Ikon icon, Runnable action) {
        return Menus.item(texts.bind(text), icon, action);
    }

    private RecordType type() {
        return Objects.requireNonNull(desk.type());
    }

    /// Asks for a name and keeps the list as a view.
    void save(Node below) {
        RecordType type = type();
        SavedView.Shape shape = shelf.shape(desk.arrangement());
        ask(
                below,
                "",
                true,
                (called, shared) -> writing.make(type, called, shape, shared, shelf::choose));
    }

    private void change(SavedView view) {
        writing.change(view.shaped(shelf.shape(desk.arrangement())), shelf::choose);
    }

    private void rename(SavedView view, Node below) {
        ask(
                below,
                view.name(),
                false,
                (called, shared) -> writing.rename(view.named(called), shelf::choose));
    }

    private void share(SavedView view, boolean all) {
        writing.share(view.sharedWithAll(all), shelf::choose);
    }

    private void delete(SavedView view) {
        writing.delete(catalog.schema().type(SavedViews.TYPE), view);
    }

    private void ask(
            Node below, String present, boolean withShared, BiConsumer<String, Boolean> then) {
        var naming =
                new ViewNaming(
                        parts.language(),
                        present,
                        withShared,
                        (called, shared) -> {
                            overlay.close();
                            then.accept(called, shared);
                        });
        overlay.show(naming, below, () -> {});
    }
}
