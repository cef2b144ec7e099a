package org.phalanx.sales.imports.source.open;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.phalanx.sales.imports.source.Problem;
import org.phalanx.sales.imports.source.Reading;
import org.phalanx.sales.imports.source.Reason;
import org.phalanx.sales.imports.source.SourceFile;
import org.phalanx.sales.imports.source.SourceRefused;
import org.phalanx.sales.imports.source.SourceTable;
import org.phalanx.sales.imports.source.json.JsonTable;
import org.phalanx.sales.imports.source.sheet.CompoundFile;
import org.phalanx.sales.imports.source.sheet.WorkbookFile;
import org.phalanx.sales.imports.source.text.DelimitedTable;
import org.phalanx.sales.imports.source.vcard.CardTable;

/// Opens the files that people bring, by their content and not by their names.
public final class SourceFiles {

    private static final Pattern TABLE =
            Pattern.compile(
                    "(?i)[^.].*\\.(csv|tsv|tab|psv|txt|dat|json|ndjson|vcf|xls|xlsx|xlsm|xlsb|ods)");

    @Inject
    public SourceFiles() {}

    /// Opens a file, finding everything from its content.
    ///
    /// @throws SourceRefused when it is not a table, or is damaged
    public SourceFile open(Path file) {
        return open(file, Reading.automatic());
    }

    /// Opens a file as somebody has said.
    ///
    /// @throws SourceRefused when it is not a table, or is damaged
    public SourceFile open(Path file, Reading reading) {
        try {
            return switch (Signature.of(file)) {
                case EMPTY -> throw refused(file, Reason.EMPTY_FILE);
                case MARKUP -> throw refused(file, Reason.MARKUP);
                case JSON -> new SourceFile(file, List.of(jsonOrText(file, reading)));
                case CARD -> new SourceFile(file, List.of(CardTable.open(file)));
                case TEXT -> new SourceFile(file, List.of(DelimitedTable.open(file, reading)));
                case ARCHIVE -> new SourceFile(file, WorkbookFile.open(file, reading));
                case COMPOUND -> throw new SourceRefused(file, CompoundFile.problem(file));
                case Signature other -> throw refused(file, Reason.NOT_A_TABLE, other.name());
            };
        } catch (IOException e) {
            Problem problem = Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
            throw new SourceRefused(file, problem, e);
        }
    }

    /// A text may begin with a bracket and still be a table of another sort, unless its name says
    /// what it is.
    private static SourceTable jsonOrText(Path file, Reading reading) throws IOException {
        try {
            return JsonTable.open(file);
        } catch (SourceRefused refused) {
            if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith("json")) {
                throw refused;
            }
            return DelimitedTable.open(file, reading);
        }
    }

    /// Opens the files that lie in a folder itself, not in those below it.
    ///
    /// @throws SourceRefused when it is no folder that can be read
    public SourceFolder openFolder(Path folder) {
        List<SourceFile> files = new ArrayList<>();
        Map<Path, Problem> refused = new LinkedHashMap<>();
        List<Path> ignored = new ArrayList<>();
        for (Path file : filesIn(folder)) {
            if (!isTable(file.getFileName().toString())) {
                ignored.add(file);
                continue;
            }
            try {
                files.add(open(file));
            } catch (SourceRefused refusal) {
                refused.put(file, refusal.problem());
            }
        }
        return new SourceFolder(files, refused, ignored);
    }

    /// Whether a file is a table by its name.
    public static boolean isTable(String name) {
        return TABLE.matcher(name).matches();
    }

    /// The files that lie in a folder itself, by name.
    ///
    /// @throws SourceRefused when it is no folder that can be read
    public static List<Path> filesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException | UncheckedIOException e) {
            Problem problem = Problem.of(Reason.UNREADABLE_FILE, String.valueOf(e.getMessage()));
            throw new SourceRefused(folder, problem, e);
        }
    }

    private static SourceRefused refused(Path file, Reason reason, String... arguments) {
        return new SourceRefused(file, Problem.of(reason, arguments));
    }
}
