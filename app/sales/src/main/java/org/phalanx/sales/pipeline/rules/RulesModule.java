package org.phalanx.sales.pipeline.rules;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.gate.Check;
import org.phalanx.store.gate.Reaction;

/// Registers the rules of the pipeline with the gate.
public final class RulesModule extends AbstractModule {

    @Override
    protected void configure() {
        Multibinder<Check> checks = Multibinder.newSetBinder(binder(), Check.class);
        checks.addBinding().to(StageCheck.class);
        checks.addBinding().to(ClosingCheck.class);
        Multibinder.newSetBinder(binder(), Reaction.class).addBinding().to(StageEntry.class);
    }
}
