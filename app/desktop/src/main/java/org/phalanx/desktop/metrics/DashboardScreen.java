package org.phalanx.desktop.metrics;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.text.Texts;

/// The dashboard in the rail. It has a screen of its own, since figures of many records are no
/// list.
final class DashboardScreen implements Screen {

    static final String ID = "dashboard";
    private static final int ORDER = 90;

    private final Texts texts;
    private final Provider<DashboardView> views;

    @Inject
    DashboardScreen(Language language, Provider<DashboardView> views) {
        this.texts = language.texts(DashboardScreen.class);
        this.views = views;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.bind("screen");
    }

    @Override
    public Ikon icon() {
        return Feather.BAR_CHART_2;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public ScreenView view() {
        return views.get();
    }
}
