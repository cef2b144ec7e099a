package org.phalanx.sales.exports;

import java.util.List;
import java.util.stream.Stream;

/// A table to be written.
///
/// @param name what the sheet of a workbook is called
/// @param columns at least one
/// @param rows each with a cell for every column; read once and not closed
public record ExportTable(String name, List<ExportColumn> columns, Stream<List<Cell>> rows) {

    public ExportTable {
        columns = List.copyOf(columns);
    }

    /// The columns' labels.
    List<String> labels() {
        return columns.stream().map(ExportColumn::label).toList();
    }
}
