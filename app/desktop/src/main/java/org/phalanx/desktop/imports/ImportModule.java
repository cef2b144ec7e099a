package org.phalanx.desktop.imports;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import com.google.inject.multibindings.ProvidesIntoSet;
import jakarta.inject.Provider;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.files.SystemFilePicker;
import org.phalanx.desktop.imports.model.ModelModule;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.text.Language;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires the import wizard; needs records on screen and the imports of an open workspace.
public final class ImportModule extends AbstractModule {
    /// Id of the screen.
    static final String ID = "import";

    /// Opened with this it begins with nothing chosen.
    static final String ANEW = "new";

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), ImportModule.class, "imports.css");
        install(new ModelModule());
        bind(ImportWords.class);
        bind(RecordSource.class);
        bind(SystemFilePicker.class);
        OptionalBinder.newOptionalBinder(binder(), FilePicker.class)
                .setDefault()
                .to(SystemFilePicker.class);
        bind(ImportSteps.Factory.class);
        bind(ImportExits.class);
        bind(ImportPage.class);
        bind(ImportItem.class);
        Multibinder.newSetBinder(binder(), NewItem.class).addBinding().to(ImportItem.class);
    }

    /// The wizard: opened with the path of a file it begins with that, without anything it goes on
    /// where somebody left it.
    @ProvidesIntoSet
    static Screen wizard(Provider<ImportPage> pages, Language language) {
        return Screen.of(
                        ID,
                        language.texts(ImportPage.class).bind("import.title"),
                        Feather.UPLOAD,
                        pages::get)
                .explained(language.texts(ImportPage.class).bind("screen.help"))
                .withExamples(() -> List.of(ANEW));
    }
}
