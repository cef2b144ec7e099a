package org.phalanx.desktop.records.create;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.store.schema.CurrentCatalog;

/// Wires the making of records and what the New menu offers.
public final class CreateModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(Beginnings.class);
        bind(CreateModel.Told.class);
        bind(CreateModel.class);
        bind(CreatePage.class);
    }

    @ProvidesIntoSet
    NewItem activity(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("activity"), 10, places, language);
    }

    @ProvidesIntoSet
    NewItem deal(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("opportunity"), 20, places, language);
    }

    @ProvidesIntoSet
    NewItem account(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("account"), 30, places, language);
    }

    @ProvidesIntoSet
    NewItem contact(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("contact"), 40, places, language);
    }

    @ProvidesIntoSet
    NewItem lead(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("lead"), 50, places, language);
    }

    @ProvidesIntoSet
    NewItem product(CurrentCatalog catalog, Places places, Language language) {
        return new NewRecord(catalog.schema().type("product"), 60, places, language);
    }

    @ProvidesIntoSet
    static Screen create(Provider<CreatePage> pages, Language language) {
        return Screen.of(
                        Places.NEW,
                        language.texts(CreatePage.class).bind("screen.new"),
                        Feather.PLUS,
                        pages::get)
                .explained(language.texts(CreatePage.class).bind("screen.help"))
                .aboutBy(Places::head)
                .withExamples(() -> List.of("opportunity"));
    }
}
