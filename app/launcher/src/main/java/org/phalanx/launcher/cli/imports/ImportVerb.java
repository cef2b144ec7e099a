package org.phalanx.launcher.cli.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.imports.Answers;
import org.phalanx.sales.imports.Counts;
import org.phalanx.sales.imports.ImportReport;
import org.phalanx.sales.imports.ImportRequest;
import org.phalanx.sales.imports.answers.AnswersReader;
import org.phalanx.sales.imports.mapping.Mapping;
import org.phalanx.sales.imports.mapping.MappingException;
import org.phalanx.sales.imports.mapping.MappingReader;
import org.phalanx.sales.imports.mapping.MappingWriter;
import org.phalanx.sales.imports.proposal.Proposal;
import org.phalanx.sales.imports.proposal.draft.Proposals;
import org.phalanx.sales.imports.run.Imports;
import org.phalanx.store.text.Phrasebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `import`: brings a file or a folder of related files into a workspace; without a mapping by one
/// that is proposed from headers and content.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Import CSV or XLSX, a file or a folder of related files")
public final class ImportVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();
    @Mixin private final ImportOptions options = new ImportOptions();

    @Parameters(paramLabel = "FILE|DIR", description = "What to import")
    private @Nullable Path source;

    @Option(names = "--dry-run", description = "Tell what it would do, write nothing")
    private boolean dryRun;

    @Option(names = "--json", description = "Report as JSON")
    private boolean json;

    private final Session session;
    private final Terminal terminal;
    private final Prompt prompt;

    @Inject
    ImportVerb(Session session, Terminal terminal, Prompt prompt) {
        this.session = session;
        this.terminal = terminal;
        this.prompt = prompt;
    }

    @Override
    public Integer call() throws Exception {
        Path from = source;
        if (from == null) {
            throw new IllegalStateException("picocli demands it");
        }
        if (!Files.exists(from)) {
            throw new CommandRefused(List.of(terminal.text("import.no-source", from.toString())));
        }
        return session.in(workspace.folder(), open -> imported(open, from));
    }

    private int imported(OpenWorkspace open, Path from) throws CommandRefused, IOException {
        var result = new LinkedHashMap<String, Object>();
        try {
            ImportRequest request = request(open, mapping(open, from, result), from);
            Imports imports = open.get(Imports.class);
            var spoken = new SpokenProgress(terminal);
            ImportReport report;
            if (dryRun) {
                report = imports.rehearse(request, spoken);
            } else {
                report = imports.run(asked(imports, request, spoken), spoken);
            }
            return told(open, report, result);
        } catch (MappingException wrong) {
            String words = open.get(Phrasebook.class).say(wrong.phrase(), terminal.locale());
            throw new CommandRefused(List.of(words));
        }
    }

    private ImportRequest request(OpenWorkspace open, Mapping mapping, Path from)
            throws MappingException {
        Answers answers =
                options.answers == null ? Answers.NONE : AnswersReader.read(options.answers);
        ImportRequest request =
                ImportRequest.of(from, mapping, open.workspace().settings().person()).with(answers);
        return options.errors == null ? request : request.withErrorsIn(options.errors);
    }

    /// Asks once what texts mean that name no record, where somebody can be asked.
    private ImportRequest asked(Imports imports, ImportRequest request, SpokenProgress spoken)
            throws MappingException {
        if (json || !prompt.isInteractive()) {
            return request;
        }
        ImportReport rehearsed = imports.rehearse(request, spoken);
        var dialog = new QuestionDialog(terminal, prompt);
        return request.with(dialog.answers(rehearsed.questions(), request.answers()));
    }

    private Mapping mapping(OpenWorkspace open, Path from, Map<String, Object> result)
            throws MappingException, CommandRefused, IOException {
        if (options.mapping != null) {
            return MappingReader.read(options.mapping);
        }
        if (options.as != null && open.workspace().catalog().schema().find(options.as).isEmpty()) {
            throw new CommandRefused(List.of(terminal.text("import.no-type", options.as)));
        }
        Proposal proposal =
                open.get(Proposals.class)
                        .propose(
                                new Proposals.Wanted(List.of(from), options.as, Map.of()),
                                rows -> true);
        var words =
                new ProposalWords(
                        terminal, open.get(Phrasebook.class), open.workspace().catalog().schema());
        List<String> lines = words.lines(proposal);
        if (proposal.tables().isEmpty()) {
            throw new CommandRefused(lines);
        }
        result.put("proposal", words.json(proposal));
        lines.forEach(terminal::say);
        if (options.save != null) {
            Files.writeString(options.save, MappingWriter.write(proposal.mapping()));
            terminal.say(terminal.text("import.saved", options.save.toString()));
        }
        return proposal.mapping();
    }

    private int told(OpenWorkspace open, ImportReport report, Map<String, Object> result)
            throws CommandRefused {
        var words = new ImportWords(terminal, open.get(Phrasebook.class));
        if (json) {
            result.putAll(words.json(report));
            terminal.json(result);
        }
        words.lines(report).forEach(terminal::say);
        if (report.state() == ImportReport.State.REFUSED) {
            throw session.refusal(open, report.refusals());
        }
        boolean nothing =
                report.sum(Counts::created)
                                + report.sum(Counts::updated)
                                + report.sum(Counts::unchanged)
                        == 0;
        boolean refused = report.files().stream().anyMatch(file -> !file.problems().isEmpty());
        return nothing && refused ? CommandLineInterface.REFUSED : CommandLineInterface.DONE;
    }
}
