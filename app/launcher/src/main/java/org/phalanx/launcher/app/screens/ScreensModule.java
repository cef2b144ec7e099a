package org.phalanx.launcher.app.screens;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.DesktopModule;
import org.phalanx.desktop.ui.memory.FileMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.run.Workers;
import org.phalanx.store.open.Database;

/// The screens on one workspace, with what they remember kept beside its database.
final class ScreensModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new DesktopModule());
        OptionalBinder.newOptionalBinder(binder(), Memory.class).setBinding().to(FileMemory.class);
    }

    @Provides
    @Singleton
    static FileMemory memory(Database database, Workers workers) {
        return new FileMemory(database.folder().path().resolve("screens.properties"), workers);
    }
}
