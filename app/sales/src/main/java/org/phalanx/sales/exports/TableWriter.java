package org.phalanx.sales.exports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;

/// Writes tables as files: the file is there complete, or is as it was before.
public final class TableWriter {

    @Inject
    public TableWriter() {}

    /// Writes a table, reading its rows as they are needed.
    ///
    /// @param target replaced when it exists
    /// @return what was written
    /// @throws IOException when the file cannot be written; a file of before is still there
    public Written write(Path target, ExportFormat format, ExportTable table, ExportHabits habits)
            throws IOException {
        return BesideFile.write(
                target,
                out ->
                        switch (format) {
                            case CSV -> new CsvTable(habits).write(table, out);
                            case XLSX -> new XlsxTable(habits).write(table, out);
                            case JSON -> JsonTable.write(table, out);
                        });
    }
}
