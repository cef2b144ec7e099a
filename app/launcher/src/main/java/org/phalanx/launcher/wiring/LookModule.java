package org.phalanx.launcher.wiring;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.ui.memory.LookMemory;

/// Gives screens the memory of how the application looks.
final class LookModule extends AbstractModule {

    private final LookFile file;

    LookModule(LookFile file) {
        this.file = file;
    }

    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), LookMemory.class)
                .setBinding()
                .toInstance(file.memory());
    }
}
