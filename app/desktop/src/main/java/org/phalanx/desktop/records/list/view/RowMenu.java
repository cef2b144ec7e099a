package org.phalanx.desktop.records.list.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// What can be done with the record in focus, by right click or Shift+F10.
public final class RowMenu {
    private final ContextMenu menu = new ContextMenu();

    /// What the entries do.
    public interface Actions {
        void open();

        void peek();

        void mark();

        void delete();
    }

    public RowMenu(Language language, Actions actions) {
        Texts texts = language.texts(RowMenu.class);
        MenuItem delete =
                keyed(
                        Menus.item(texts.bind("menu.delete"), Feather.TRASH_2, actions::delete),
                        "Delete");
        delete.getStyleClass().add("danger");
        menu.getItems()
                .setAll(
                        keyed(
                                Menus.item(
                                        texts.bind("menu.open"),
                                        Feather.EXTERNAL_LINK,
                                        actions::open),
                                "Enter"),
                        keyed(
                                Menus.item(texts.bind("menu.peek"), Feather.SIDEBAR, actions::peek),
                                "Space"),
                        keyed(
                                Menus.item(
                                        texts.bind("menu.mark"),
                                        Feather.CHECK_SQUARE,
                                        actions::mark),
                                "X"),
                        new SeparatorMenuItem(),
                        delete);
    }

    private static MenuItem keyed(MenuItem item, String key) {
        item.setAccelerator(KeyCombination.valueOf(key));
        return item;
    }

    /// Opens where the pointer is.
    public void show(Node owner, double x, double y) {
        menu.show(owner, x, y);
    }

    /// Opens below a row.
    public void show(Node row) {
        Bounds at = row.localToScreen(row.getLayoutBounds());
        menu.show(row, at.getMinX() + at.getHeight(), at.getMaxY());
    }
}
