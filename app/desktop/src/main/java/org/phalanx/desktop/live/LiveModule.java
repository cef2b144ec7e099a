package org.phalanx.desktop.live;

import com.google.inject.AbstractModule;

/// Wires live queries for screens; needs `Tasks` and `Failures` of the UI kit and an open
/// workspace.
public final class LiveModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(LiveViews.class);
    }
}
