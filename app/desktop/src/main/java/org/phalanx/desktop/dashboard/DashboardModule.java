package org.phalanx.desktop.dashboard;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.dashboard.command.CommandKeys;
import org.phalanx.desktop.dashboard.command.CommandView;
import org.phalanx.desktop.dashboard.content.KeyWords;
import org.phalanx.desktop.dashboard.content.TileContents;
import org.phalanx.desktop.dashboard.edit.TileForms;
import org.phalanx.desktop.dashboard.export.Exports;
import org.phalanx.desktop.dashboard.export.TileSheets;
import org.phalanx.desktop.dashboard.model.FigureWords;
import org.phalanx.desktop.dashboard.model.PagesModel;
import org.phalanx.desktop.dashboard.model.TileSource;
import org.phalanx.desktop.dashboard.page.PageParts;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.store.workspace.Settings;

/// Wires the dashboard into the shell; needs the metrics of an open workspace.
public final class DashboardModule extends AbstractModule {

    private static final int ORDER = 90;

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), DashboardModule.class, "dashboard.css");
        bind(FigureWords.class);
        bind(KeyWords.class);
        bind(TileContents.class);
        bind(TileSource.class);
        bind(PageParts.class);
        bind(PagesModel.class);
        bind(Refusals.class);
        bind(PageDesk.Said.class);
        bind(PageDesk.class);
        bind(TileForms.class);
        bind(TileSheets.class);
        bind(Exports.class);
        bind(DashboardScreen.class);
        bind(CommandView.class);
        bind(CommandKeys.class);
        Multibinder.newSetBinder(binder(), GlobalKeys.class).addBinding().to(CommandKeys.class);
    }

    /// The dashboard has a screen of its own, since figures of many records are no list.
    @ProvidesIntoSet
    static Screen dashboard(
            Provider<DashboardScreen> views, Pages pages, Settings settings, Language language) {
        return Screen.of(
                        "dashboard",
                        language.texts(DashboardScreen.class).bind("screen"),
                        Feather.BAR_CHART_2,
                        views::get)
                .explained(language.texts(DashboardScreen.class).bind("screen.help"))
                .inRail(ORDER)
                .withExamples(() ->
                        pages.of(settings.person()).stream()
                                .map(page -> page.id().toString())
                                .toList());
    }
}
