package org.phalanx.store.gate;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.store.derive.Derivation;
import org.phalanx.store.row.Follower;

/// Wires the gate; features add checks and reactions to its sets.
public final class GateModule extends AbstractModule {

    @Override
    protected void configure() {
        Multibinder.newSetBinder(binder(), Check.class);
        Multibinder.newSetBinder(binder(), Reaction.class);
        Multibinder.newSetBinder(binder(), Follower.class);
        OptionalBinder.newOptionalBinder(binder(), Failpoint.class)
                .setDefault()
                .toInstance((place, batch) -> {});
        bind(RunningBatch.class);
        bind(Derivation.class);
        bind(Rulebook.class);
        bind(Passage.class);
        bind(Gate.class);
    }
}
