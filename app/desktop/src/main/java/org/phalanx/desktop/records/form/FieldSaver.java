package org.phalanx.desktop.records.form;

import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.kernel.type.Field;

/// Takes the new value of a field that was edited in place.
@FunctionalInterface
public interface FieldSaver {
    /// @param links titles of the records that the value refers to
    void save(Field field, @Nullable Object value, Links links);
}
