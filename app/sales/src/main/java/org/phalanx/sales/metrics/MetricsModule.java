package org.phalanx.sales.metrics;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.pack.PackFiles;
import org.phalanx.store.text.PhraseBundle;

/// Wires the metrics of an open workspace.
public final class MetricsModule extends AbstractModule {

    private final PackFiles seeds;

    /// @param seeds all seeds; metrics are in its folder `metrics`
    public MetricsModule(PackFiles seeds) {
        this.seeds = seeds;
    }

    @Override
    protected void configure() {
        bind(MetricEngine.class);
        bind(Funnel.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(MetricEngine.class));
    }

    @Provides
    @Singleton
    MetricCatalog metrics() {
        try {
            return MetricCatalog.read(seeds);
        } catch (PackException e) {
            throw new IllegalStateException("the program's own metrics are wrong", e);
        }
    }
}
