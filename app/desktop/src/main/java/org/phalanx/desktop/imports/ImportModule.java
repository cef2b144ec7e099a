package org.phalanx.desktop.imports;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.imports.files.FilePicker;
import org.phalanx.desktop.imports.files.SystemFilePicker;
import org.phalanx.desktop.imports.model.ModelModule;
import org.phalanx.desktop.imports.names.RecordSource;
import org.phalanx.desktop.imports.words.ImportWords;
import org.phalanx.desktop.ui.screen.NewItem;
import org.phalanx.desktop.ui.screen.Screen;

/// Wires the import wizard; needs records on screen and the imports of an open workspace.
public final class ImportModule extends AbstractModule {
    @Override
    protected void configure() {
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
        bind(ImportScreen.class);
        bind(ImportItem.class);
        Multibinder.newSetBinder(binder(), Screen.class).addBinding().to(ImportScreen.class);
        Multibinder.newSetBinder(binder(), NewItem.class).addBinding().to(ImportItem.class);
    }
}
