package org.phalanx.sales.imports.jobs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.phalanx.sales.imports.mapping.FileEntry;
import org.phalanx.sales.imports.mapping.Headers;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;

/// A table whose writer forgot the quotes around one column: cells that a row has too many are put
/// together again where they belong.
///
/// @param table as it stands in the file
/// @param column place of that column, from 0
record SpilledTable(SourceTable table, int column) implements SourceTable {

    private static final String SEPARATOR = ",";

    /// The table as an entry wants it.
    static SourceTable of(SourceTable table, FileEntry entry) {
        String spill = entry.spill();
        if (spill == null) {
            return table;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (Headers.key(table.columns().get(i)).equals(Headers.key(spill))) {
                return new SpilledTable(table, i);
            }
        }
        return table;
    }

    @Override
    public String name() {
        return table.name();
    }

    @Override
    public List<String> columns() {
        return table.columns();
    }

    @Override
    public boolean hasHeader() {
        return table.hasHeader();
    }

    @Override
    public String description(Locale locale) {
        return table.description(locale);
    }

    @Override
    public long estimatedRows() {
        return table.estimatedRows();
    }

    @Override
    public SourceRows rows() {
        return new Rows(table.rows(), table.columns().size(), column);
    }

    private record Rows(SourceRows rows, int width, int column) implements SourceRows {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public SourceRow next() {
            SourceRow row = rows.next();
            boolean tooMany =
                    row.problems().size() == 1
                            && row.problems().getFirst().reason() == Reason.TOO_MANY_CELLS;
            return tooMany ? together(row) : row;
        }

        private SourceRow together(SourceRow row) {
            int end = column + 1 + row.cells().size() - width;
            var cells = new ArrayList<>(row.cells().subList(0, column));
            cells.add(String.join(SEPARATOR, row.cells().subList(column, end)));
            cells.addAll(row.cells().subList(end, row.cells().size()));
            return new SourceRow(row.line(), cells);
        }

        @Override
        public long blankLines() {
            return rows.blankLines();
        }

        @Override
        public void close() {
            rows.close();
        }
    }
}
