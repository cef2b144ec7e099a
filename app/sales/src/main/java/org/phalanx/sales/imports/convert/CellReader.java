package org.phalanx.sales.imports.convert;

import org.jspecify.annotations.Nullable;

/// Reads the cells of one column for one field.
@FunctionalInterface
public interface CellReader {

    /// What a cell says: a canonical value, null when it says nothing, or a [Misread].
    @Nullable Object read(String cell);
}
