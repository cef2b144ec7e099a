package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Panel;
import org.phalanx.desktop.ui.control.SegmentedControl;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.desktop.ui.theme.Density;
import org.phalanx.desktop.ui.theme.Looks;
import org.phalanx.desktop.ui.theme.TextSize;
import org.phalanx.desktop.ui.theme.Theme;

/// How the application looks and speaks; every choice takes effect at once.
final class LookSettings {

    /// Light, dark, or whatever the system has.
    private enum Choice {
        SYSTEM,
        LIGHT,
        DARK;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Choice of(Theme theme, Looks looks) {
            if (looks.asSystem().get()) {
                return SYSTEM;
            }
            return theme.appearance().get() == Appearance.DARK ? DARK : LIGHT;
        }
    }

    private final Theme theme;
    private final Looks looks;
    private final Language language;
    private final Texts texts;

    @Inject
    LookSettings(Theme theme, Looks looks, Language language) {
        this.theme = theme;
        this.looks = looks;
        this.language = language;
        this.texts = language.texts(LookSettings.class);
    }

    Node panel() {
        VBox rows =
                new VBox(
                        row("look.language", languages()),
                        row("look.appearance", appearances()),
                        row("look.density", densities()),
                        row("look.text", sizes()),
                        row("look.motion", motion()));
        return new Panel(texts.bind("look")).flush().body(rows);
    }

    private Node row(String key, Node control) {
        return new SettingRow(texts.bind(key), texts.bind("help." + key), control);
    }

    private Node languages() {
        var choice = new SegmentedControl<Locale>(language.locale().get());
        for (Locale locale : Language.ALL) {
            choice.add(locale, texts.bind("language." + locale.getLanguage()));
        }
        choice.value().bindBidirectional(language.locale());
        return choice;
    }

    private Node densities() {
        var choice = new SegmentedControl<>(theme.density().get());
        for (Density density : Density.values()) {
            choice.add(density, texts.bind("density." + density.name().toLowerCase(Locale.ROOT)));
        }
        choice.value().bindBidirectional(theme.density());
        return choice;
    }

    private Node sizes() {
        var choice = new SegmentedControl<>(theme.textSize().get());
        for (TextSize size : TextSize.values()) {
            choice.add(size, texts.bind("text." + size.name().toLowerCase(Locale.ROOT)));
        }
        choice.value().bindBidirectional(theme.textSize());
        return choice;
    }

    private Node appearances() {
        var choice = new SegmentedControl<>(Choice.of(theme, looks));
        for (Choice one : Choice.values()) {
            choice.add(one, texts.bind("appearance." + one.key()));
        }
        choice.value().subscribe(this::choose);
        theme.appearance().subscribe(() -> choice.value().set(Choice.of(theme, looks)));
        looks.asSystem().subscribe(() -> choice.value().set(Choice.of(theme, looks)));
        return choice;
    }

    private void choose(Choice choice) {
        looks.asSystem().set(choice == Choice.SYSTEM);
        if (choice != Choice.SYSTEM) {
            theme.appearance().set(choice == Choice.DARK ? Appearance.DARK : Appearance.LIGHT);
        }
    }

    private Node motion() {
        var box = new CheckBox();
        box.textProperty().bind(texts.bind("look.motion.still"));
        box.selectedProperty().bindBidirectional(theme.reduceMotion());
        return box;
    }
}
