package org.phalanx.desktop.records;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.kernel.filter.Filter;

/// The way to records for other features: pages, lists, new records. FX thread only.
public final class Records {
    private final Places places;

    @Inject
    public Records(Places places) {
        this.places = places;
    }

    /// Opens the page of a record.
    public void open(String type, UUID id) {
        places.record(type, id);
    }

    /// Opens the list of a type, narrowed to the records that pass the filter: what stands behind a
    /// figure.
    public void list(String type, Filter filter) {
        places.list(type, filter);
    }

    /// Opens the form for a new record.
    ///
    /// @param preset ids of records that it refers to from the start, by field key
    public void create(String type, Map<String, UUID> preset) {
        places.create(type, preset);
    }
}
