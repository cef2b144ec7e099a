package org.phalanx.desktop.records.bin;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.ui.screen.Screen;

/// Wires the bin.
public final class BinModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(BinModel.class);
        bind(BinReader.class);
        bind(BinList.class);
        bind(BinPage.class);
        bind(BinScreen.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(BinScreen.class);
    }
}
