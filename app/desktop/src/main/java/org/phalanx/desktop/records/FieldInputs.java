package org.phalanx.desktop.records;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.form.editor.Editors;
import org.phalanx.kernel.type.Field;

/// Makes inputs for single fields of records, of every kind.
public final class FieldInputs {
    private final Editors editors;

    @Inject
    public FieldInputs(Editors editors) {
        this.editors = editors;
    }

    /// An open input that shows this value.
    public FieldInput of(Field field, @Nullable Object value) {
        return new FieldInput(editors.of(field, value, Links.NONE));
    }
}
