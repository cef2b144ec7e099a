package org.phalanx.sales.imports.source.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;

/// All rows of a text file as they stand, titles and header among them; blank ones are counted.
final class DelimitedRows implements SourceRows {
    private static final int LONGEST_CELL = 1 << 22;

    private final Path file;
    private final RowHandler handler;
    private final CsvReader<SourceRow> reader;
    private final Iterator<SourceRow> records;
    private @Nullable SourceRow next;
    private boolean ended;
    private long blankLines;

    DelimitedRows(Path file, Reader text, Dialect dialect) {
        this.file = file;
        handler = new RowHandler(file, dialect.quote());
        reader = builder(dialect).build(handler, new EndMarkedReader(lined(text, dialect)));
        records = reader.iterator();
    }

    private static Reader lined(Reader text, Dialect dialect) {
        return dialect.separator() == Dialect.BLANKS
                ? new BlankRuns(new BufferedReader(text))
                : text;
    }

    /// Blanks around quotes are always allowed: that also avoids the parser's faster half, which
    /// loses a quoted cell at the end of a line when a carriage return alone stands in it.
    private static CsvReaderBuilder builder(Dialect dialect) {
        return CsvReader.builder()
                .fieldSeparator(
                        dialect.separator() == Dialect.BLANKS
                                ? BlankRuns.SEPARATOR
                                : dialect.separator())
                .quoteCharacter(dialect.quote())
                .trimWhitespacesAroundQuotes(true)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_CELL);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = fetch();
            ended = next == null;
        }
        return next != null;
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
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable SourceRow fetch() {
        while (true) {
            SourceRow row = record();
            if (EndMarkedReader.isEnd(row)) {
                return null;
            }
            if (EndMarkedReader.isSwallowedBy(row)) {
                throw openQuote(row);
            }
            if (!row.isBlank()) {
                return row;
            }
            blankLines++;
        }
    }

    private SourceRow record() {
        try {
            return records.next();
        } catch (CsvParseException e) {
            throw e.getCause() instanceof SourceRefused refused ? refused : refusal(e);
        } catch (UncheckedIOException e) {
            Problem problem = Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
            throw new SourceRefused(file, problem, e);
        }
    }

    private SourceRefused refusal(CsvParseException e) {
        // the parser tells its two faults apart by words alone
        boolean afterQuote = String.valueOf(e.getCause()).contains("closing quote");
        long line = handler.currentLine();
        int column = handler.currentColumn();
        Problem problem =
                afterQuote
                        ? Problem.at(line, column, Reason.TEXT_AFTER_QUOTE)
                        : Problem.at(
                                line, column, Reason.CELL_TOO_LONG, Integer.toString(LONGEST_CELL));
        return new SourceRefused(file, problem, e);
    }

    private SourceRefused openQuote(SourceRow row) {
        long line = row.line();
        for (String cell : row.cells().subList(0, row.cells().size() - 1)) {
            line += LineBreaks.in(cell);
        }
        return new SourceRefused(file, Problem.at(line, row.cells().size(), Reason.OPEN_QUOTE));
    }
}
