package org.phalanx.bench.imports;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/// Imports contacts that name accounts, then inserts the same rows into another workspace, and says
/// how long both took: `took NANOSECONDS NANOSECONDS`.
public final class LargeImport {

    static final String TOOK = "took ";

    /// What the first rows teach the machine is no part of either figure.
    private static final int WARM_UP = 5_000;

    private final Wiring wiring = Wiring.ofProcess();
    private final Path folder;

    private LargeImport(Path folder) {
        this.folder = folder;
    }

    /// @param arguments number of rows
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("phalanx-import");
        try {
            new LargeImport(folder.resolve("warm")).measure(Math.min(rows, WARM_UP));
            String took = new LargeImport(folder.resolve("measured")).measure(rows);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).println(TOOK + took);
        } finally {
            remove(folder);
        }
        System.exit(0);
    }

    private String measure(int rows) throws Exception {
        Path files = folder.resolve("files");
        ContactFile.write(files, rows);
        var bare = new BareInserts("contact");
        long took;
        try (OpenWorkspace open = create("w")) {
            imported(open, request(open, files.resolve("accounts.csv")));
            ImportRequest request = request(open, files.resolve("contacts.csv"));
            long start = System.nanoTime();
            ImportReport report = imported(open, request);
            took = System.nanoTime() - start;
            if (report.sum(Counts::created) != rows) {
                throw new IllegalStateException("not all rows were taken: " + report);
            }
            bare.read(open.workspace().database());
        }
        try (OpenWorkspace open = create("bare")) {
            return took + " " + bare.write(open.workspace().database());
        }
    }

    private OpenWorkspace create(String name) throws Exception {
        var wanted =
                new NewWorkspace(
                        "Bench",
                        "CNY",
                        NewWorkspace.HOME,
                        Locale.SIMPLIFIED_CHINESE,
                        List.of("core"));
        return wiring.get(Workspaces.class).create(folder.resolve(name), wanted);
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
