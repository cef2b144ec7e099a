package org.phalanx.desktop.workspace;

import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.control.Buttons;
import org.phalanx.desktop.ui.control.Icons;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Theme;

/// Language and light or dark, in reach before anything is open.
final class LookBar extends HBox {

    LookBar(Language language, Theme theme) {
        super(8);
        getStyleClass().add("look-bar");
        Texts texts = language.texts(LookBar.class);
        var languages = new SegmentedControl<Locale>(language.locale().get());
        Language.ALL.forEach(
                one -> languages.add(one, texts.bind("language." + one.getLanguage())));
        languages.value().bindBidirectional(language.locale());
        Runnable turn =
                () ->
                        theme.appearance()
                                .set(
                                        theme.appearance().get() == Appearance.DARK
                                                ? Appearance.LIGHT
                                                : Appearance.DARK);
        getChildren().addAll(languages, turn(theme, texts, turn));
        setPickOnBounds(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /// Shows what it turns to: the sun in the dark, the moon in the light.
    private static Button turn(Theme theme, Texts texts, Runnable turn) {
        Button button = Buttons.small(Buttons.icon(Feather.MOON, texts.bind("start.turn"), turn));
        button.setId("look-turn");
        theme.appearance()
                .when(button.sceneProperty().map(Objects::nonNull))
                .subscribe(look ->
                        button.setGraphic(
                                Icons.of(
                                        look == Appearance.DARK ? Feather.SUN : Feather.MOON,
                                        Icons.BUTTON)));
        return button;
    }
}
