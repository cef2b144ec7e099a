package org.phalanx.bench.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.phalanx.bench.measure.Figure;
import org.phalanx.launcher.wiring.NewWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.proposal.draft.Proposals;
import org.phalanx.sales.imports.run.Imports;

/// An import of a large file, with validation, references by name and keyed duplicate check, beside
/// bare inserts of the same rows.
public final class ImportPath implements org.phalanx.bench.measure.Path {

    private static final double LEAST_SHARE = 0.35;

    private final Wiring wiring;
    private final int rows;

    /// @param rows of the file
    public ImportPath(Wiring wiring, int rows) {
        this.wiring = wiring;
        this.rows = rows;
    }

    @Override
    public List<Figure> measure() throws Exception {
        Path folder = Files.createTempDirectory("phalanx-import");
        try {
            Path files = folder.resolve("files");
            ContactFile.write(files, rows);
            return List.of(figure(folder, files));
        } finally {
            remove(folder);
        }
    }

    private Figure figure(Path folder, Path files) throws Exception {
        var bare = new BareInserts("contact");
        double took;
        try (OpenWorkspace open = create(folder.resolve("w"))) {
            imported(open, request(open, files.resolve("accounts.csv")));
            ImportRequest request = request(open, files.resolve("contacts.csv"));
            long start = System.nanoTime();
            ImportReport report = imported(open, request);
            took = (System.nanoTime() - start) / 1e9;
            if (report.sum(Counts::created) != rows) {
                throw new IllegalStateException("not all rows were taken: " + report);
            }
            bare.read(open.workspace().database());
        }
        double limit;
        try (OpenWorkspace open = create(folder.resolve("bare"))) {
            limit = bare.write(open.workspace().database()) / 1e9;
        }
        return Figure.atLeast(
                "import",
                "share of bare inserts",
                limit / took,
                "",
                LEAST_SHARE,
                String.format(
                        Locale.ROOT,
                        "%,d rows in %.1f s, bare %.1f s, %.0f MB heap at most",
                        rows,
                        took,
                        limit,
                        Runtime.getRuntime().maxMemory() / 1e6));
    }

    private OpenWorkspace create(Path folder) throws Exception {
        var wanted =
                new NewWorkspace(
                        "Bench",
                        "CNY",
                        NewWorkspace.HOME,
                        Locale.SIMPLIFIED_CHINESE,
                        List.of("core"));
        return wiring.get(Workspaces.class).create(folder, wanted);
    }

    private static ImportRequest request(OpenWorkspace open, Path file) {
        Mapping mapping = open.get(Proposals.class).propose(file).mapping();
        return ImportRequest.of(file, mapping, open.workspace().settings().person());
    }

    private static ImportReport imported(OpenWorkspace open, ImportRequest request)
            throws MappingException {
        return open.get(Imports.class).run(request, ImportProgress.SILENT);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
