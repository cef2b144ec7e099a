package org.phalanx.desktop.metrics;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.metrics.model.DashboardModel;
import org.phalanx.desktop.metrics.model.FigureWords;
import org.phalanx.desktop.metrics.tile.TileParts;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires the dashboard into the shell; needs the metrics of an open workspace.
public final class DashboardModule extends AbstractModule {

    private static final int ORDER = 90;

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), DashboardModule.class, "metrics.css");
        bind(FigureWords.class);
        bind(DashboardModel.class);
        bind(TileParts.class);
        bind(DashboardView.class);
    }

    /// The dashboard has a screen of its own, since figures of many records are no list.
    @ProvidesIntoSet
    static Screen dashboard(Provider<DashboardView> views, Language language) {
        return Screen.of(
                        "dashboard",
                        language.texts(DashboardView.class).bind("screen"),
                        Feather.BAR_CHART_2,
                        views::get)
                .inRail(ORDER);
    }
}
