package org.phalanx.sales.imports.source;

import java.nio.file.Path;
import java.util.List;

/// A file that holds one table (text) or some (a workbook).
///
/// @param path where it is
/// @param tables at least one
public record SourceFile(Path path, List<SourceTable> tables) {

    public SourceFile {
        tables = List.copyOf(tables);
    }

    /// The first table: the only one of a text file.
    public SourceTable table() {
        return tables.getFirst();
    }
}
