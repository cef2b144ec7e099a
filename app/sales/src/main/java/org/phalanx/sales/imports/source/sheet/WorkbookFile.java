package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.layout.Layout;
import org.phalanx.sales.imports.source.layout.LayoutSearch;

/// Opens workbooks: a table for each visible sheet that has something on it.
public final class WorkbookFile {
    private static final int SAMPLE = 200;

    private WorkbookFile() {}

    /// The tables of a workbook.
    ///
    /// @throws SourceRefused when it is hostile, damaged or empty
    public static List<SourceTable> open(Path file, Reading reading) throws IOException {
        return open(file, reading, Limits.USUAL);
    }

    static List<SourceTable> open(Path file, Reading reading, Limits limits) throws IOException {
        List<SheetSurvey.Surveyed> surveyed = survey(file, limits);
        List<SourceTable> tables = new ArrayList<>();
        try (ReadableWorkbook workbook = read(file)) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    int place = Math.min(sheet.getIndex(), surveyed.size() - 1);
                    table(file, sheet, reading, surveyed.get(place)).ifPresent(tables::add);
                }
            }
        }
        if (tables.isEmpty()) {
            throw new SourceRefused(file, Problem.of(Reason.EMPTY_FILE));
        }
        return tables;
    }

    private static List<SheetSurvey.Surveyed> survey(Path file, Limits limits) throws IOException {
        try {
            new ArchiveGuard(file, limits).check();
            List<SheetSurvey.Surveyed> surveyed = new SheetSurvey(file).check();
            return surveyed.isEmpty()
                    ? List.of(new SheetSurvey.Surveyed(0, new Merged()))
                    : surveyed;
        } catch (ZipException e) {
            Problem problem = Problem.of(Reason.DAMAGED_WORKBOOK, String.valueOf(e.getMessage()));
            throw new SourceRefused(file, problem, e);
        }
    }

    private static ReadableWorkbook read(Path file) throws IOException {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (RuntimeException e) {
            throw damaged(file, e);
        }
    }

    // what the reader stumbles over it throws in many types, null pointers among them
    private static SourceRefused damaged(Path file, RuntimeException e) {
        Problem problem = Problem.of(Reason.DAMAGED_WORKBOOK, String.valueOf(e.getMessage()));
        return new SourceRefused(file, problem, e);
    }

    private static Optional<SourceTable> table(
            Path file, Sheet sheet, Reading reading, SheetSurvey.Surveyed surveyed)
            throws IOException {
        List<SourceRow> sample = new ArrayList<>();
        try (SourceRows rows = rows(file, sheet.getIndex(), surveyed.merged())) {
            while (rows.hasNext() && sample.size() < SAMPLE) {
                sample.add(rows.next());
            }
        }
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        Layout layout = LayoutSearch.ofSheet(sample, reading);
        long above = (long) layout.titleRows() + (layout.hasHeader() ? 1 : 0);
        long rows = Math.max(0, surveyed.rows() - above);
        return Optional.of(new SheetTable(file, sheet, layout, surveyed.merged(), rows));
    }

    /// All rows of a sheet; closes the workbook when closed.
    static SourceRows rows(Path file, int index, Merged merged) throws IOException {
        ReadableWorkbook workbook = read(file);
        try {
            return new SheetRows(file, workbook, workbook.getSheet(index).orElseThrow(), merged);
        } catch (RuntimeException e) {
            workbook.close();
            throw damaged(file, e);
        }
    }
}
