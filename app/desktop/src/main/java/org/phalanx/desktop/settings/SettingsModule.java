package org.phalanx.desktop.settings;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.ui.screen.Screen;

/// Wires the settings into the shell.
public final class SettingsModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(BackupsModel.class);
        bind(LookSettings.class);
        bind(WorkspaceSettings.class);
        bind(SettingsView.class);
        bind(SettingsScreen.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(SettingsScreen.class);
    }
}
