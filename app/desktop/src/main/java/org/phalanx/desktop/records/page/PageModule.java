package org.phalanx.desktop.records.page;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.ui.screen.Screen;

/// Wires the record page.
public final class PageModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RecordModel.class);
        bind(RecordModels.class);
        bind(RecordParts.class);
        bind(Figures.class);
        bind(RecordPage.class);
        bind(RecordScreen.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(RecordScreen.class);
    }
}
