package org.phalanx.desktop.records.list;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;

/// The list of any type that has no place of its own in the rail.
final class AnyListScreen implements Screen {
    private final Provider<ListPage> pages;
    private final Language language;

    @Inject
    AnyListScreen(Provider<ListPage> pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    public String id() {
        return Places.LIST;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(AnyListScreen.class).bind("screen.list");
    }

    @Override
    public Ikon icon() {
        return Feather.LIST;
    }

    @Override
    public Place place() {
        return Place.NONE;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<String> examples() {
        return List.of("opportunity", "product");
    }

    @Override
    public ScreenView view() {
        return pages.get();
    }
}
