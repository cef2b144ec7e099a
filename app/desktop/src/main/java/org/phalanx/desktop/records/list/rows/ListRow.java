package org.phalanx.desktop.records.list.rows;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.NextStep;

/// One record of a list.
///
/// @param title what it is called; empty when nobody has named it
/// @param values canonical, by field key; empty ones are missing
/// @param links what its values refer to
/// @param nextStep of an open record, else null
public record ListRow(
        UUID id,
        String title,
        Map<String, @Nullable Object> values,
        Links links,
        @Nullable NextStep nextStep) {

    // written out: a compact constructor loses the annotation of the map's values
    public ListRow(
            UUID id,
            String title,
            Map<String, @Nullable Object> values,
            Links links,
            @Nullable NextStep nextStep) {
        this.id = id;
        this.title = title;
        this.values = Collections.unmodifiableMap(new HashMap<>(values));
        this.links = links;
        this.nextStep = nextStep;
    }

    public @Nullable Object value(String field) {
        return values.get(field);
    }
}
