package org.phalanx.desktop.imports;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import javafx.beans.value.ObservableValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.screen.ScreenView;
import org.phalanx.desktop.ui.text.Language;

/// Registers the import wizard.
final class ImportScreen implements Screen {
    /// Id of the screen; opened with the path of a file it begins with that file, without anything
    /// it goes on where somebody left it.
    static final String ID = "import";

    /// Opened with this it begins with nothing chosen.
    static final String ANEW = "new";

    private final Provider<ImportPage> pages;
    private final Language language;

    @Inject
    ImportScreen(Provider<ImportPage> pages, Language language) {
        this.pages = pages;
        this.language = language;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public ObservableValue<String> title() {
        return language.texts(ImportScreen.class).bind("import.title");
    }

    @Override
    public Ikon icon() {
        return Feather.UPLOAD;
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
        return List.of(ANEW);
    }

    @Override
    public ScreenView view() {
        return pages.get();
    }
}
