package org.phalanx.sales.imports.source.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;

/// All rows of a sheet as text, titles and header among them, each ending at its last filled cell;
/// blank ones are counted. Cells merged over several rows have their value in each of them; of
/// those merged within a row the first has the value.
final class SheetRows implements SourceRows {
    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final CellText text;
    private final Merged.Filler merged;
    private @Nullable SourceRow next;
    private long line;
    private long blankLines;

    SheetRows(Path file, ReadableWorkbook workbook, Sheet sheet, Merged merged) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.text = new CellText(workbook.isDate1904());
        this.merged = merged.filler();
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public boolean hasNext() {
        while (next == null) {
            Row row = fetch();
            if (row == null) {
                return false;
            }
            long number = row.getRowNum();
            SourceRow read = read(row, number);
            blankLines += Math.max(0, number - line - 1);
            line = number;
            if (read.cells().isEmpty()) {
                blankLines++;
            } else {
                next = read;
            }
        }
        return true;
    }

    @Override
    public SourceRow next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        SourceRow row = Objects.requireNonNull(next);
        next = null;
        return row;
    }

    @Override
    public long blankLines() {
        return blankLines;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Row fetch() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (RuntimeException e) {
            // the reader has no type of its own for what it stumbles over
            Problem problem =
                    Problem.at(
                            line + 1, 0, Reason.DAMAGED_WORKBOOK, String.valueOf(e.getMessage()));
            throw new SourceRefused(file, problem, e);
        }
    }

    private SourceRow read(Row row, long number) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        List<Problem> problems = List.of();
        int filled = 0;
        for (int i = 0; i < row.getCellCount(); i++) {
            Cell cell = row.getOptionalCell(i).orElse(null);
            String said = text.of(cell);
            cells.add(said);
            Problem problem = cell == null ? null : text.problem(cell, number, i + 1);
            if (problem != null) {
                problems = problems.isEmpty() ? new ArrayList<>() : problems;
                problems.add(problem);
            }
            filled = said.isBlank() && problem == null ? filled : i + 1;
        }
        filled = merged.fill(number, cells, filled);
        List<String> kept = Collections.unmodifiableList(cells.subList(0, filled));
        return new SourceRow(number, kept, problems);
    }
}
