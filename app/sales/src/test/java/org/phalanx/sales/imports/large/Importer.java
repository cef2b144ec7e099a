package org.phalanx.sales.imports.large;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.Imported;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.store.TestWorkspace;

/// A process that imports while somebody works, and says a line for everything that holds.
final class Importer {

    static final String DONE = "done ";
    static final String DID = "did ";
    static final String WROTE = "wrote ";

    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Importer() {}

    /// @param arguments folder of the workspace, file, and `people` when somebody works meanwhile
    public static void main(String[] arguments) throws MappingException {
        new Importer()
                .run(Path.of(arguments[0]), Path.of(arguments[1]), arguments[2].equals("people"));
        System.exit(0);
    }

    private void run(Path folder, Path file, boolean people) throws MappingException {
        try (var workspace = TestWorkspace.open(folder, Imported.modules())) {
            if (people) {
                Thread.ofPlatform().daemon().start(() -> work(workspace));
            }
            ImportReport report =
                    workspace
                            .get(Imports.class)
                            .run(
                                    ImportRequest.of(file, ContactSheet.mapping(), workspace.me),
                                    new Said());
            out.println(DONE + report.sum(Counts::created));
        }
    }

    private void work(TestWorkspace workspace) {
        for (int n = 0; ; n++) {
            Outcome made =
                    workspace.write(
                            "account", workspace.ids.next(), Map.of("name", "somebody's " + n));
            if (!made.isCommitted()) {
                throw new IllegalStateException(made.toString());
            }
            out.println(DID + n);
        }
    }

    private final class Said implements ImportProgress {
        @Override
        public void at(Step step, String file, long done, long total) {
            if (step == Step.WRITE) {
                out.println(WROTE + done);
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
