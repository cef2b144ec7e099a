package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Sheet;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.SourceWords;
import org.phalanx.sales.imports.source.layout.DataRows;
import org.phalanx.sales.imports.source.layout.Layout;

/// The table on one sheet of a workbook.
final class SheetTable implements SourceTable {
    private final Path file;
    private final int index;
    private final String name;
    private final Layout layout;
    private final Merged merged;
    private final long rows;

    SheetTable(Path file, Sheet sheet, Layout layout, Merged merged, long rows) {
        this.file = file;
        this.index = sheet.getIndex();
        this.name = sheet.getName();
        this.layout = layout;
        this.merged = merged;
        this.rows = rows;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> columns() {
        return layout.columns();
    }

    @Override
    public boolean hasHeader() {
        return layout.hasHeader();
    }

    @Override
    public String description(Locale locale) {
        String header = layout.hasHeader() ? "header" : "no-header";
        List<String> titles = List.of(Integer.toString(layout.titleRows()));
        String and = SourceWords.of(locale, "import.source.dialect.and", List.of());
        return SourceWords.of(locale, "import.source.dialect.sheet", List.of(name))
                + (layout.titleRows() == 0
                        ? ""
                        : and + SourceWords.of(locale, "import.source.dialect.titles", titles))
                + and
                + SourceWords.of(locale, "import.source.dialect." + header, List.of());
    }

    @Override
    public long estimatedRows() {
        return rows;
    }

    @Override
    public SourceRows rows() {
        try {
            return DataRows.ofSheet(WorkbookFile.rows(file, index, merged), layout);
        } catch (IOException e) {
            Problem problem = Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
            throw new SourceRefused(file, problem, e);
        }
    }
}
