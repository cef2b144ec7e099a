package org.phalanx.desktop.ui.shell.top;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.phalanx.desktop.ui.control.Avatar;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;

/// The reader's own avatar; its menu switches appearance and language at once.
final class PersonMenu extends MenuButton {
    private static final int AVATAR = 28;

    PersonMenu(String person, Language language, Theme theme) {
        getStyleClass().addAll("ghost", "no-arrow", "person-menu");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(Avatar.colleague(person, AVATAR).mine());
        Texts texts = language.texts(PersonMenu.class);
        Buttons.named(this, texts.bind("person.menu", person));
        Label name = Labels.of(person, "strong");
        CustomMenuItem head = new CustomMenuItem(name, false);
        head.setDisable(true);
        getItems().addAll(head, new SeparatorMenuItem());
        ToggleGroup looks = new ToggleGroup();
        for (Appearance appearance : Appearance.values()) {
            RadioMenuItem item =
                    choice(
                            looks,
                            theme.appearance().get() == appearance,
                            () -> theme.appearance().set(appearance));
            item.textProperty().bind(texts.bind("appearance." + appearance.key()));
            theme.appearance().subscribe(now -> item.setSelected(now == appearance));
            getItems().add(item);
        }
        getItems().add(new SeparatorMenuItem());
        ToggleGroup tongues = new ToggleGroup();
        for (var locale : Language.ALL) {
            boolean now = language.locale().get().equals(locale);
            RadioMenuItem item = choice(tongues, now, () -> language.locale().set(locale));
            item.setText(locale.getDisplayLanguage(locale));
            language.locale().subscribe(present -> item.setSelected(present.equals(locale)));
            getItems().add(item);
        }
    }

    private static RadioMenuItem choice(ToggleGroup group, boolean selected, Runnable choose) {
        RadioMenuItem item = new RadioMenuItem();
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(event -> choose.run());
        return item;
    }
}
