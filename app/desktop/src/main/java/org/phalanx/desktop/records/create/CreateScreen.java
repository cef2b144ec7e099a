package org.phalanx.desktop.records.create;

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

/// Registers the form for new records.
final class CreateScreen implements Screen {
    private final Provider<CreatePage> pages;
    private final Language language;

    @Inject
    CreateScreen(Provider<CreatePage> pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    public String id() {
        return Places.NEW;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(CreateScreen.class).bind("screen.new");
    }

    @Override
    public Ikon icon() {
        return Feather.PLUS;
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
        return List.of("opportunity");
    }

    @Override
    public ScreenView view() {
        return pages.get();
    }
}
