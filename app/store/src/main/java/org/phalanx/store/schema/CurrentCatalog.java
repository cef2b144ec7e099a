package org.phalanx.store.schema;

import java.util.concurrent.atomic.AtomicReference;
import org.phalanx.kernel.type.Schema;

/// Holds the catalog that is in force; replaced after the commit that changed a definition.
public final class CurrentCatalog {

    private final AtomicReference<Catalog> catalog;

    public CurrentCatalog(Catalog first) {
        this.catalog = new AtomicReference<>(first);
    }

    public Catalog get() {
        return catalog.get();
    }

    /// The record types in force.
    public Schema schema() {
        return get().schema();
    }

    /// Puts another in force; called by the gate alone.
    public void replace(Catalog next) {
        catalog.set(next);
    }
}
