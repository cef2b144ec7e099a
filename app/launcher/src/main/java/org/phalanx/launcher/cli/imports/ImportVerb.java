package org.phalanx.launcher.cli.imports;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.imports.ImportProgress;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.store.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: brings a file or a folder of related files into a workspace.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import CSV or XLSX, a file or a folder of related files")
public final class ImportVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "FILE|DIR", description = "What to import")
    private @Nullable Path source;

    @Option(
            names = "--mapping",
            required = true,
            paramLabel = "FILE",
            description = "Which column fills which field; see seeds/imports/README.md")
    private @Nullable Path mapping;

    @Option(
            names = "--errors",
            paramLabel = "DIR",
            description = "Folder for refused rows (default: beside the file)")
    private @Nullable Path errors;

    @Option(names = "--dry-run", description = "Tell what it would do, write nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "Report as JSON")
    private boolean json;

    private final Session session;
    private final Terminal terminal;

    @Inject
    ImportVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (source == null || mapping == null) {
            throw new IllegalStateException("picocli demands both");
        }
        Path from = source;
        Path by = mapping;
        return session.in(workspace.folder(), open -> imported(open, from, by));
    }

    private int imported(OpenWorkspace open, Path from, Path by) throws CommandRefused {
        try {
            Mapping read = MappingReader.read(by);
            ImportRequest request =
                    ImportRequest.of(from, read, open.workspace().settings().person());
            if (errors != null) {
                request = request.withErrorsIn(errors);
            }
            Imports imports = open.get(Imports.class);
            ImportReport report =
                    dryRun
                            ? imports.rehearse(request, new Spoken())
                            : imports.run(request, new Spoken());
            return told(open, report);
        } catch (MappingException wrong) {
            String words = open.get(Phrasebook.class).say(wrong.phrase(), terminal.locale());
            throw new CommandRefused(List.of(words));
        }
    }

    private int told(OpenWorkspace open, ImportReport report) throws CommandRefused {
        var words = new ImportWords(terminal, open.get(Phrasebook.class));
        if (json) {
            terminal.json(words.json(report));
        }
        words.lines(report).forEach(terminal::say);
        if (report.state() == ImportReport.State.REFUSED) {
            throw session.refusal(open, report.refusals());
        }
        return CommandLineInterface.DONE;
    }

    /// Tells every ten thousand rows; Ctrl+C ends the process, and the next opening removes what it
    /// had begun.
    private final class Spoken implements ImportProgress {
        private static final long EVERY = 10_000;
        private final AtomicLong told = new AtomicLong();

        @Override
        public void at(Step step, String file, long done, long total) {
            long due = done / EVERY;
            if (due > 0 && told.getAndSet(due) != due) {
                terminal.say(
                        terminal.text(
                                "import.progress",
                                step.name(),
                                file,
                                String.valueOf(done),
                                String.valueOf(total)));
            }
        }

        @Override
        public boolean isCancelled() {
            return false;
        }
    }
}
