package org.phalanx.desktop.records.bin;

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

/// Registers the bin; lists lead there.
final class BinScreen implements Screen {
    private final Provider<BinPage> pages;
    private final Language language;

    @Inject
    BinScreen(Provider<BinPage> pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    public String id() {
        return Places.BIN;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(BinScreen.class).bind("screen.bin");
    }

    @Override
    public Ikon icon() {
        return Feather.TRASH_2;
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
        return List.of("all");
    }

    @Override
    public ScreenView view() {
        return pages.get();
    }
}
