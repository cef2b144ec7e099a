package org.phalanx.desktop.records.page;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;

/// Registers the record page: one for every type.
final class RecordScreen implements Screen {
    private final Provider<RecordPage> pages;
    private final RecordFinder finder;
    private final Language language;

    @Inject
    RecordScreen(Provider<RecordPage> pages, RecordFinder finder, Language language) {
        this.pages = pages;
        this.finder = finder;
        this.language = language;
    }

    @Override
    public String id() {
        return Places.RECORD;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(RecordScreen.class).bind("screen.record");
    }

    @Override
    public Ikon icon() {
        return Feather.FILE_TEXT;
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
        return Stream.of("opportunity", "account").flatMap(this::example).toList();
    }

    private Stream<String> example(String type) {
        return finder.find(type, "", 1).stream()
                .map(hit -> new Places.Address(type, hit.id()).toString());
    }

    @Override
    public ScreenView view() {
        return pages.get();
    }
}
