package org.phalanx.sales.pipeline;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.sales.pipeline.rules.RulesModule;
import org.phalanx.store.text.PhraseBundle;

/// Wires the pipeline.
public final class PipelineModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new RulesModule());
        bind(Pipeline.class);
        bind(Board.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(Pipeline.class));
    }
}
