package org.phalanx.desktop.records.bin;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;

/// Wires the bin.
public final class BinModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(BinModel.class);
        bind(BinReader.class);
        bind(BinList.class);
        bind(BinPage.class);
    }

    /// The bin; lists lead there.
    @ProvidesIntoSet
    static Screen bin(Provider<BinPage> pages, Language language) {
        return Screen.of(
                        Places.BIN,
                        language.texts(BinPage.class).bind("screen.bin"),
                        Feather.TRASH_2,
                        pages::get)
                .explained(language.texts(BinPage.class).bind("screen.help"))
                .withExamples(() -> List.of("all"));
    }
}
