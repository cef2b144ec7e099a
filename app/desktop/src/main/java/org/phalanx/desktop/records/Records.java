package org.phalanx.desktop.records;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.phalanx.desktop.records.peek.RecordPeek;
import org.phalanx.desktop.records.place.Places;
import org.phalanx.desktop.records.value.TypeIcon;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.RecordType;

/// The way to records for other features: pages, lists, new records. FX thread only.
public final class Records {
    private final Places places;
    private final Provider<RecordPeek> peeks;
    private @Nullable RecordPeek peek;

    @Inject
    public Records(Places places, Provider<RecordPeek> peeks) {
        this.places = places;
        this.peeks = peeks;
    }

    /// The icon of a type.
    public static Ikon icon(RecordType type) {
        return TypeIcon.of(type);
    }

    /// Shows a record beside what is in sight.
    public void beside(RecordType type, UUID id) {
        RecordPeek present = peek;
        if (present == null) {
            present = peeks.get();
            peek = present;
        }
        present.toggle(type, id);
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
