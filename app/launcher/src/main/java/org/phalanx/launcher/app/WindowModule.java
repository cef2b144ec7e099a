package org.phalanx.launcher.app;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.ui.screen.MoreWindows;
import org.phalanx.desktop.workspace.WorkspaceOpener;
import org.phalanx.launcher.app.screens.LookFile;
import org.phalanx.launcher.app.screens.ScreenWiring;
import org.phalanx.launcher.app.tour.Tour;

/// What the windows of a process share.
final class WindowModule extends AbstractModule {

    @Override
    protected void configure() {
        bind(LookFile.class);
        bind(ScreenWiring.class);
        bind(Desk.class);
        bind(SideWindows.class);
        bind(MoreWindows.class).to(SideWindows.class);
        bind(WorkspaceOpener.class).to(Desk.class);
        bind(App.class);
        bind(Rehearsal.class);
        bind(Tour.class);
    }
}
