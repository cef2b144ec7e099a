package org.phalanx.desktop.ui.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// Makes menu items and the buttons that open menus.
public final class Menus {
    private Menus() {}

    public static MenuItem item(
            ObservableValue<String> text, @Nullable Ikon icon, Runnable action) {
        MenuItem item = new MenuItem();
        item.textProperty().bind(text);
        item.setOnAction(event -> action.run());
        if (icon != null) {
            item.setGraphic(Icons.of(icon, Icons.ROW));
        }
        return item;
    }

    /// A text that opens a menu, such as the choice of a saved view.
    public static MenuButton ghost(ObservableValue<String> text, MenuItem... items) {
        MenuButton button = new MenuButton(null, null, items);
        button.textProperty().bind(text);
        button.getStyleClass().addAll("ghost");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        return button;
    }

    /// An icon that opens a menu, such as the three dots.
    public static MenuButton icon(Ikon icon, ObservableValue<String> name, MenuItem... items) {
        MenuButton button = new MenuButton(null, Icons.of(icon, Icons.BUTTON), items);
        button.getStyleClass().addAll("ghost", "icon-only", "no-arrow");
        Buttons.named(button, name);
        return button;
    }
}
