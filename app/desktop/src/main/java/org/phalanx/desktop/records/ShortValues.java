package org.phalanx.desktop.records;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.value.FieldText;
import org.phalanx.kernel.type.Field;

/// Writes values of fields as lists do, for other features.
public final class ShortValues {

    private final FieldText text;

    @Inject
    public ShortValues(FieldText text) {
        this.text = text;
    }

    /// A value that names no record; empty for an empty one.
    public String of(Field field, @Nullable Object value) {
        return text.brief(field, value, Links.NONE);
    }
}
