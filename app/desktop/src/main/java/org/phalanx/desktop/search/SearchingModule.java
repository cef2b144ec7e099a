package org.phalanx.desktop.search;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.Multibinder;
import com.google.inject.multibindings.OptionalBinder;
import org.phalanx.desktop.search.model.PaletteParts;
import org.phalanx.desktop.ui.screen.GlobalKeys;
import org.phalanx.desktop.ui.screen.TopBox;
import org.phalanx.desktop.ui.theme.FeatureSheet;

/// Wires the box for everything.
public final class SearchingModule extends AbstractModule {

    @Override
    protected void configure() {
        FeatureSheet.add(binder(), SearchingModule.class, "search.css");
        install(new PaletteParts());
        bind(Palette.class);
        bind(PaletteKeys.class);
        bind(SearchBox.class);
        Multibinder.newSetBinder(binder(), GlobalKeys.class).addBinding().to(PaletteKeys.class);
        OptionalBinder.newOptionalBinder(binder(), TopBox.class).setBinding().to(SearchBox.class);
    }
}
