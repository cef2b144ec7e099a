package org.phalanx.sales.imports.source.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceRow;
import org.phalanx.sales.imports.source.SourceRows;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.encoding.Encoding;
import org.phalanx.sales.imports.source.encoding.EncodingSearch;
import org.phalanx.sales.imports.source.encoding.StrictReader;
import org.phalanx.sales.imports.source.layout.DataRows;
import org.phalanx.sales.imports.source.layout.Layout;
import org.phalanx.sales.imports.source.layout.LayoutSearch;

/// The table of a text file: CSV, tab-separated and their kin.
public final class DelimitedTable implements SourceTable {
    private static final int SAMPLE = 1 << 18;

    private final Path file;
    private final Encoding encoding;
    private final Dialect dialect;
    private final Layout layout;
    private final long estimatedRows;

    private DelimitedTable(
            Path file, Encoding encoding, Dialect dialect, Layout layout, long estimatedRows) {
        this.file = file;
        this.encoding = encoding;
        this.dialect = dialect;
        this.layout = layout;
        this.estimatedRows = estimatedRows;
    }

    /// Opens a text file: finds what the reading leaves open.
    ///
    /// @throws SourceRefused when it is empty, binary or has a fault in its beginning
    public static DelimitedTable open(Path file, Reading reading) throws IOException {
        Encoding encoding = new EncodingSearch(file).find(reading.charset());
        String sample = sample(file, encoding);
        boolean whole = sample.length() < SAMPLE - 1;
        Trial trial = new DialectSearch(file, sample, whole).find(reading);
        Dialect dialect = trial.dialect();
        List<SourceRow> rows = trial.rows();
        if (rows.isEmpty()) {
            // either there is nothing, or reading it again says what is wrong
            try (SourceRows again =
                    new DelimitedRows(file, new StrictReader(file, encoding), dialect)) {
                again.forEachRemaining(row -> {});
            }
            throw new SourceRefused(file, Problem.of(Reason.EMPTY_FILE));
        }
        Layout layout = LayoutSearch.ofText(rows, reading);
        long data = (long) rows.size() - layout.titleRows() - (layout.hasHeader() ? 1 : 0);
        double rowsPerLine = (double) data / rows.getLast().line();
        long estimate = trial.isWhole() ? data : scaled(file, encoding, sample, rowsPerLine);
        return new DelimitedTable(file, encoding, dialect, layout, estimate);
    }

    private static String sample(Path file, Encoding encoding) throws IOException {
        char[] sample = new char[SAMPLE];
        int length = 0;
        try (StrictReader reader = new StrictReader(file, encoding)) {
            int count = reader.read(sample, 0, SAMPLE);
            while (count >= 0 && length + count < SAMPLE - 1) {
                length += count;
                count = reader.read(sample, length, SAMPLE - length);
            }
            length += Math.max(count, 0);
        }
        return new String(sample, 0, length);
    }

    /// As many rows a line, and bytes a line, as in the sample.
    private static long scaled(Path file, Encoding encoding, String sample, double rowsPerLine)
            throws IOException {
        double lines = Math.max(1, sample.lines().count());
        double bytesPerLine = sample.getBytes(encoding.charset()).length / lines;
        return Math.round(Files.size(file) / bytesPerLine * rowsPerLine);
    }

    @Override
    public String name() {
        return file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
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
        return DialectWords.of(encoding, dialect, layout, locale);
    }

    @Override
    public long estimatedRows() {
        return estimatedRows;
    }

    /// How bytes become characters.
    public Encoding encoding() {
        return encoding;
    }

    /// How rows and cells are set off.
    public Dialect dialect() {
        return dialect;
    }

    /// Where the table begins.
    public Layout layout() {
        return layout;
    }

    @Override
    public SourceRows rows() {
        try {
            return DataRows.ofText(
                    new DelimitedRows(file, new StrictReader(file, encoding), dialect), layout);
        } catch (IOException e) {
            throw new SourceRefused(
                    file, Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage())), e);
        }
    }
}
