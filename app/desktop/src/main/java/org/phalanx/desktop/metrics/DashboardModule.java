package org.phalanx.desktop.metrics;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.screen.Screen;

/// Wires the dashboard into the shell; needs the metrics of an open workspace.
public final class DashboardModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(FigureWords.class);
        bind(DashboardModel.class);
        bind(TileParts.class);
        bind(DashboardView.class);
        bind(DashboardScreen.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(DashboardScreen.class);
    }
}
