package org.phalanx.sales.imports.shelf;

import com.google.inject.AbstractModule;
import org.phalanx.store.pack.PackFiles;

/// Wires the mappings that can be used again.
public final class ShelfModule extends AbstractModule {

    private final PackFiles seeds;

    /// @param seeds all seeds; presets are in its folder `imports`
    public ShelfModule(PackFiles seeds) {
        this.seeds = seeds;
    }

    @Override
    protected void configure() {
        bind(MappingShelf.Seeds.class).toInstance(new MappingShelf.Seeds(seeds));
        bind(MappingShelf.class);
    }
}
