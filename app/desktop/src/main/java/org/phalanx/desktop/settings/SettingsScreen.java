package org.phalanx.desktop.settings;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The settings at the foot of the rail. No list and no record: what they show belongs to the
/// device.
final class SettingsScreen implements Screen {

    private final Texts texts;
    private final Provider<SettingsView> views;

    @Inject
    SettingsScreen(Language language, Provider<SettingsView> views) {
        this.texts = language.texts(SettingsScreen.class);
        this.views = views;
    }

    @Override
    public String id() {
        return "settings";
    }

    @Override
    public ObservableValue<String> title() {
        return texts.bind("screen");
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public ScreenView view() {
        return views.get();
    }
}
