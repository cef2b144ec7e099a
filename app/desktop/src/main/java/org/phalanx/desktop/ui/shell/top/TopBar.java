package org.phalanx.desktop.ui.shell.top;

import atlantafx.base.controls.Spacer;
import java.util.Comparator;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.control.Menus;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Workspace;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Theme;

/// The upper edge: whose data this is, what can be created, how things stand, who works here.
public final class TopBar extends HBox {
    public TopBar(TopBarParts parts, Language language, Theme theme) {
        getStyleClass().add("top-bar");
        getChildren().addAll(workspace(parts.workspace()), new Spacer());
        parts.box().ifPresent(box -> getChildren().addAll(box.node(), new Spacer()));
        if (!parts.newItems().isEmpty()) {
            getChildren().add(newMenu(parts.newItems(), language));
        }
        getChildren().add(new StatusPill(parts.status()));
        parts.workspace().person().subscribe(person -> showPerson(person, language, theme));
    }

    private static Node workspace(Workspace workspace) {
        if (workspace.items().isEmpty()) {
            return Labels.mayShrink(Labels.of(workspace.name(), "strong", "workspace-name"));
        }
        MenuButton menu = Menus.ghost(workspace.name(), workspace.items().toArray(MenuItem[]::new));
        menu.getStyleClass().addAll("strong", "workspace-menu");
        return menu;
    }

    private static Node newMenu(Set<NewItem> items, Language language) {
        MenuButton menu = new MenuButton();
        menu.textProperty().bind(language.texts(TopBar.class).bind("new"));
        menu.setGraphic(Icons.of(Feather.PLUS, Icons.BUTTON));
        menu.setId("new-menu");
        menu.getStyleClass().addAll("primary", "no-arrow", "new-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        items.stream()
                .sorted(Comparator.comparingInt(NewItem::order))
                .map(item -> Menus.item(item.title(), item.icon(), item::create))
                .forEach(menu.getItems()::add);
        return menu;
    }

    private void showPerson(String person, Language language, Theme theme) {
        getChildren().removeIf(PersonMenu.class::isInstance);
        if (!person.isBlank()) {
            getChildren().add(new PersonMenu(person, language, theme));
        }
    }
}
