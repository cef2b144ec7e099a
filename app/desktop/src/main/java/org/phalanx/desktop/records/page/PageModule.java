package org.phalanx.desktop.records.page;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.util.stream.Stream;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.data.RecordFinder;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;

/// Wires the record page.
public final class PageModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(RecordModel.class);
        bind(RecordModels.class);
        bind(RecordParts.class);
        bind(Figures.class);
        bind(RecordPage.class);
    }

    @ProvidesIntoSet
    static Screen record(Provider<RecordPage> pages, RecordFinder finder, Language language) {
        return Screen.of(
                        Places.RECORD,
                        language.texts(RecordPage.class).bind("screen.record"),
                        Feather.FILE_TEXT,
                        pages::get)
                .explained(language.texts(RecordPage.class).bind("screen.help"))
                .aboutBy(argument -> Places.Address.parse(argument).type())
                .withExamples(() ->
                        Stream.of("opportunity", "account")
                                .flatMap(type -> example(finder, type))
                                .toList());
    }

    private static Stream<String> example(RecordFinder finder, String type) {
        return finder.find(type, "", 1).stream()
                .map(hit -> new Places.Address(type, hit.id()).toString());
    }
}
