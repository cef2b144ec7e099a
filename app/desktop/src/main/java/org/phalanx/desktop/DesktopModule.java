package org.phalanx.desktop;

import com.google.inject.AbstractModule;
import org.phalanx.desktop.chart.ChartModule;
import org.phalanx.desktop.dashboard.DashboardModule;
import org.phalanx.desktop.imports.ImportModule;
import org.phalanx.desktop.live.LiveModule;
import org.phalanx.desktop.pipeline.BoardModule;
import org.phalanx.desktop.records.RecordsModule;
import org.phalanx.desktop.search.SearchingModule;
import org.phalanx.desktop.settings.SettingsModule;
import org.phalanx.desktop.ui.UiModule;
import org.phalanx.desktop.undo.UndoingModule;
import org.phalanx.desktop.workspace.WorkspaceMenuModule;

/// Wires what people see on one open workspace: the kit, the shell and the screens of the features.
/// Needs a [org.phalanx.desktop.workspace.WorkspaceOpener].
public final class DesktopModule extends AbstractModule {

    @Override
    protected void configure() {
        install(new UiModule());
        install(new LiveModule());
        install(new UndoingModule());
        install(new SearchingModule());
        install(new RecordsModule());
        install(new BoardModule());
        install(new ChartModule());
        install(new DashboardModule());
        install(new ImportModule());
        install(new SettingsModule());
        install(new WorkspaceMenuModule());
    }
}
