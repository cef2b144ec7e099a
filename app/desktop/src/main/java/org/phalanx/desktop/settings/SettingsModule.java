package org.phalanx.desktop.settings;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires the settings into the shell.
public final class SettingsModule extends AbstractModule {

    private static final int ORDER = 100;

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), SettingsModule.class, "settings.css");
        bind(BackupsModel.class);
        bind(HelpSettings.class);
        bind(LookSettings.class);
        bind(WorkspaceSettings.class);
        bind(SettingsView.class);
    }

    /// No list and no record: what settings show belongs to the device.
    @ProvidesIntoSet
    static Screen settings(Provider<SettingsView> views, Language language) {
        return Screen.of(
                        "settings",
                        language.texts(SettingsView.class).bind("screen"),
                        Feather.SETTINGS,
                        views::get)
                .explained(language.texts(SettingsView.class).bind("screen.help"))
                .atFoot(ORDER);
    }
}
