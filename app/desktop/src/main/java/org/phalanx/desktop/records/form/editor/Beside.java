package org.phalanx.desktop.records.form.editor;

import org.jspecify.annotations.Nullable;

/// What stands in the other fields of the record that is being edited.
@FunctionalInterface
public interface Beside {

    /// Nothing is known of other fields.
    Beside NOTHING = field -> null;

    /// The value of a field now, null for none.
    @Nullable Object value(String field);
}
