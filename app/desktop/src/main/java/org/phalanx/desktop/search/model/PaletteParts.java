package org.phalanx.desktop.search.model;

import com.google.inject.AbstractModule;

/// Wires what the palette offers.
public final class PaletteParts extends AbstractModule {

    @Override
    protected void configure() {
        bind(PaletteModel.class);
        bind(Deeds.class);
        bind(Recent.class);
    }
}
