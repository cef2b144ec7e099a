package org.phalanx.sales.imports.convert;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a row offers to a text with braces.
public interface RowTexts {

    /// The value of a field of the row, or null.
    @Nullable Object value(String field);

    /// The record to which a reference of the row points, as far as that is known, or null.
    @Nullable UUID reference(String field);

    /// The text of a field, else of the column with that header; empty when there is none.
    String text(String name);
}
