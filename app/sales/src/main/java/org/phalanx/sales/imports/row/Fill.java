package org.phalanx.sales.imports.row;

/// What one column does for a row.
@FunctionalInterface
interface Fill {

    void fill(RowDraft draft);
}
