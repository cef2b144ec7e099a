package org.phalanx.launcher.app.screens;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.ui.memory.FileMemory;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Workers;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.Fonts;
import org.phalanx.desktop.ui.theme.Looks;
import org.phalanx.desktop.ui.theme.Theme;
import org.phalanx.launcher.wiring.Wiring;

/// What the windows of one workspace have in common.
final class SharedModule extends AbstractModule {

    private final Wiring first;

    /// @param first the screens of the first window
    SharedModule(Wiring first) {
        this.first = first;
    }

    @Override
    protected void configure() {
        share(Fonts.class);
        share(Theme.class);
        share(Looks.class);
        share(Language.class);
        share(FxThread.class);
        share(Workers.class);
        share(FileMemory.class);
    }

    private <T> void share(Class<T> type) {
        bind(type).toInstance(first.get(type));
    }
}
