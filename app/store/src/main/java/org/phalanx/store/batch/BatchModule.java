package org.phalanx.store.batch;

import com.google.inject.AbstractModule;

/// Wires bulk work.
public final class BatchModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(BatchTable.class);
        bind(BatchRollback.class);
        bind(Batches.class);
        bind(BatchList.class);
    }
}
