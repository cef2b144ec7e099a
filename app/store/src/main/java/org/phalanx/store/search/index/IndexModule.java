package org.phalanx.store.search.index;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.store.row.Follower;

/// Wires what keeps the index.
public final class IndexModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(SearchTypes.class);
        bind(IndexKeeper.class);
        Multibinder.newSetBinder(binder(), Follower.class).addBinding().to(InGesture.class);
        bind(InGesture.class);
    }
}
