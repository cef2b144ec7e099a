package org.phalanx.desktop.chart;

import java.util.List;

/// Records as a table shows them, in the order given, their values already in words.
///
/// @param all how many records there are; the rows may be only the first of them
public record ChartRows(List<Column> columns, List<Row> rows, long all) implements ChartContent {

    /// @param number whether it stands at the right
    public record Column(String label, boolean number) {}

    /// @param key what a click answers, see [Mark#category()]
    /// @param cells one a column
    public record Row(String key, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    public ChartRows {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
