package org.phalanx.desktop.workspace;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import java.time.ZoneId;
import org.phalanx.desktop.ui.UiModule;
import org.phalanx.desktop.ui.theme.FeatureSheet;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.text.PhraseBundle;
import org.phalanx.store.text.TextModule;

/// Wires the start page, which is there while no workspace is open. Needs a [WorkspaceOpener].
public final class StartModule extends AbstractModule {

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), StartModule.class, "workspace.css");
        install(new UiModule());
        install(new TextModule());
        bind(ZoneId.class).toInstance(ZoneId.systemDefault());
        bind(StartModel.class);
        bind(StartPage.class);
        bind(SystemFolderPicker.class);
        OptionalBinder.newOptionalBinder(binder(), FolderPicker.class)
                .setDefault()
                .to(SystemFolderPicker.class);
        Multibinder.newSetBinder(binder(), PhraseBundle.class)
                .addBinding()
                .toInstance(PhraseBundle.beside(Keeping.class));
    }
}
