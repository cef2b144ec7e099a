package org.phalanx.sales.imports.source.layout;

import java.util.List;

/// Where a table begins and what its columns are called.
///
/// @param titleRows rows above the header, or above the first row where there is none
/// @param hasHeader whether a row names the columns
/// @param firstLine the first line on which a row of data may begin
/// @param columns unique names, never blank
public record Layout(int titleRows, boolean hasHeader, long firstLine, List<String> columns) {

    public Layout {
        columns = List.copyOf(columns);
    }
}
