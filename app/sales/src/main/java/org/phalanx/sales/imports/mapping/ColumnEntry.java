package org.phalanx.sales.imports.mapping;

import java.util.List;

/// Where the cells of one column go.
///
/// @param header as the mapping writes it
/// @param targets at least one
public record ColumnEntry(String header, List<Target> targets) {

    public ColumnEntry {
        targets = List.copyOf(targets);
    }

    /// A column that fills one field as it is.
    public static ColumnEntry of(String header, String field) {
        return new ColumnEntry(header, List.of(Target.of(field)));
    }
}
