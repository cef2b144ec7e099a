package org.phalanx.sales.imports.source.text;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;

/// Collects the cells of one record, and notes quotes that stand where none should.
final class RowHandler extends AbstractBaseCsvCallbackHandler<SourceRow> {
    static final int MOST_COLUMNS = 16_384;

    private final Path file;
    private final char quote;
    private String[] cells = new String[32];
    private int count;
    private int strayColumn;

    RowHandler(Path file, char quote) {
        this.file = file;
        this.quote = quote;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        count = 0;
        strayColumn = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean inQuotes) {
        if (count == cells.length) {
            grow();
        }
        cells[count++] = new String(buffer, offset, length);
        if (!inQuotes && strayColumn == 0 && isStray(buffer, offset, offset + length)) {
            strayColumn = count;
        }
    }

    @Override
    protected SourceRow buildRecord() {
        List<String> row = Collections.unmodifiableList(Arrays.asList(Arrays.copyOf(cells, count)));
        long line = getStartingLineNumber();
        return strayColumn == 0
                ? new SourceRow(line, row)
                : new SourceRow(
                        line, row, List.of(Problem.at(line, strayColumn, Reason.STRAY_QUOTE)));
    }

    /// The line on which the cell after those that are complete begins.
    long currentLine() {
        long line = getStartingLineNumber();
        for (int i = 0; i < count; i++) {
            line += LineBreaks.in(cells[i]);
        }
        return line;
    }

    /// The number of the cell after those that are complete.
    int currentColumn() {
        return count + 1;
    }

    private void grow() {
        if (count >= MOST_COLUMNS) {
            Problem problem =
                    Problem.at(
                            getStartingLineNumber(),
                            0,
                            Reason.TOO_MANY_COLUMNS,
                            Integer.toString(MOST_COLUMNS));
            throw new SourceRefused(file, problem);
        }
        cells = Arrays.copyOf(cells, 2 * count);
    }

    /// A quote after a digit measures inches or seconds; any other in a plain cell is suspect.
    private boolean isStray(char[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == quote && (i == from || !Character.isDigit(buffer[i - 1]))) {
                // the second of a pair of feet-and-inches marks follows a digit too
                return true;
            }
        }
        return false;
    }
}
