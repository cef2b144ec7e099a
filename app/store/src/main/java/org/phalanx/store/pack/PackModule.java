package org.phalanx.store.pack;

import com.google.inject.AbstractModule;

/// Wires the taking in of packs.
public final class PackModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(InstalledPacks.class);
        bind(PackInstaller.class);
    }
}
