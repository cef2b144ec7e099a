package org.phalanx.store.gate;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.OptionalBinder;

/// Lets tests outside the gate stop it in the middle of a commit.
public final class FailpointModule extends AbstractModule {

    private final Trigger trigger;

    public FailpointModule(Trigger trigger) {
        this.trigger = trigger;
    }

    /// Is told of every place that a commit reaches.
    @FunctionalInterface
    public interface Trigger {
        void at(String place, boolean batch);
    }

    @Override
    protected void configure() {
        OptionalBinder.newOptionalBinder(binder(), Failpoint.class)
                .setBinding()
                .toInstance((place, batch) -> trigger.at(place.name(), batch));
    }
}
