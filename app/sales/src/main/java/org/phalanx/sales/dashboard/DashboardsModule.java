package org.phalanx.sales.dashboard;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.multibindings.Multibinder;
import jakarta.inject.Singleton;
import org.phalanx.sales.dashboard.ask.Dimensions;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.text.PhraseBundle;
import org.phalanx.store.workspace.Settings;

/// Wires the dashboards of an open workspace; needs its metrics.
public final class DashboardsModule extends AbstractModule {

    private final PackFiles seeds;

    /// @param seeds the pages that a workspace begins with
    public DashboardsModule(PackFiles seeds) {
        this.seeds = seeds;
    }

    @Override
    protected void configure() {
        bind(Pages.class);
        bind(Laying.class);
        bind(TileReading.class);
        bind(Busiest.class);
        bind(Dimensions.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(Pages.class));
    }

    @Provides
    @Singleton
    DefaultPages defaults(Settings settings) {
        return new DefaultPages(seeds, settings.locale());
    }
}
