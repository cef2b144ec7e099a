package org.phalanx.sales.imports.errors;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.RowProblem;
import org.phalanx.sales.imports.jobs.TableJob;
import org.phalanx.sales.imports.source.SourceRow;

/// The rows that an import refused, with line, column, value and reason before their own cells: to
/// be corrected and imported again. Made with the first row, so that a good file leaves none.
public final class ErrorFile implements AutoCloseable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BETWEEN = "; ";

    private final TableJob job;
    private final Path folder;
    private final Words words;
    private @Nullable Path file;
    private @Nullable CsvWriter writer;

    /// @param folder where it is made
    public ErrorFile(TableJob job, Path folder, Words words) {
        this.job = job;
        this.folder = folder;
        this.words = words;
    }

    /// How problems are worded.
    public interface Words {

        /// Headers of line, column, value and reason.
        List<String> headers();

        /// A reason in words.
        String reason(RowProblem problem);
    }

    public void write(SourceRow row, List<RowProblem> problems) {
        CsvWriter csv = writer;
        if (csv == null) {
            csv = open();
            writer = csv;
        }
        var cells = new ArrayList<String>();
        cells.add(String.valueOf(row.line()));
        cells.add(all(problems, RowProblem::column));
        cells.add(all(problems, RowProblem::value));
        cells.add(all(problems, words::reason));
        for (int i = 0; i < Math.max(row.cells().size(), job.table().columns().size()); i++) {
            cells.add(row.cell(i));
        }
        csv.writeRecord(cells);
    }

    private static String all(List<RowProblem> problems, Function<RowProblem, String> part) {
        return String.join(BETWEEN, problems.stream().map(part).toList());
    }

    private CsvWriter open() {
        try {
            Files.createDirectories(folder);
            Path free = free();
            file = free;
            var out = Files.newBufferedWriter(free, StandardCharsets.UTF_8);
            out.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().build(out);
            var headers = new ArrayList<>(words.headers());
            headers.addAll(job.table().columns());
            csv.writeRecord(headers);
            return csv;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A name that nothing bears yet: somebody may be correcting the last one.
    private Path free() {
        String stem = job.file().replaceFirst("\\.[^.]+$", "");
        Path free = folder.resolve(stem + ".errors.csv");
        for (int i = 2; Files.exists(free); i++) {
            free = folder.resolve(stem + ".errors-" + i + ".csv");
        }
        return free;
    }

    /// Where it is; null when nothing was refused.
    public @Nullable Path file() {
        return file;
    }

    /// Ends it; once is enough, more does no harm.
    @Override
    public void close() {
        CsvWriter csv = writer;
        writer = null;
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Takes it away again.
    public void remove() {
        close();
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
