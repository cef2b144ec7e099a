package org.phalanx.launcher.cli.exports;

import ezvcard.VCardVersion;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.exports.ExportFormat;
import org.phalanx.sales.exports.Written;
import org.phalanx.sales.exports.records.CardExport;
import org.phalanx.sales.exports.records.RecordExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export`: writes the records of a type to a file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Export records to CSV, XLSX or JSON, or contacts to VCF, by the ending of the file")
public final class ExportVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(paramLabel = "TYPE", description = "Key of the record type, such as opportunity")
    private String type = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "File to write")
    private @Nullable Path out;

    @Option(names = "--where", paramLabel = "CEL", description = "Condition on the records")
    private String where = "";

    @Option(
            names = "--vcard",
            paramLabel = "VERSION",
            defaultValue = "3.0",
            description = "Version of business cards: 3.0 or 4.0")
    private String version = "3.0";

    private final Session session;
    private final Terminal terminal;

    @Inject
    ExportVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (out == null) {
            throw new IllegalStateException("picocli demands the file");
        }
        Path target = out;
        return session.in(workspace.folder(), open -> export(open, target));
    }

    private int export(OpenWorkspace open, Path target) throws CommandRefused, IOException {
        Schema schema = open.workspace().catalog().schema();
        Optional<RecordType> found = schema.find(type);
        Optional<ExportFormat> format = ExportFormat.of(target);
        boolean cards = CardExport.isAskedFor(target) && type.equals(CardExport.CONTACT);
        VCardVersion vcard = VCardVersion.valueOfByStr(version);
        if (found.isEmpty() || (format.isEmpty() && !cards) || vcard == null) {
            throw new CommandRefused(
                    List.of(terminal.text("export.usage", type, target.toString())));
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new CommandRefused(
                    List.of(terminal.text("export.no-folder", String.valueOf(folder))));
        }
        Filter filter = filter(open, schema, found.get());
        Written written =
                cards
                        ? open.get(CardExport.class).write(filter, target, vcard)
                        : open.get(RecordExport.class)
                                .write(
                                        found.get(),
                                        filter,
                                        target,
                                        format.orElseThrow(),
                                        terminal.locale());
        terminal.say(
                terminal.text("export.done", String.valueOf(written.rows()), target.toString()));
        if (written.shortened() > 0) {
            terminal.say(terminal.text("export.shortened", String.valueOf(written.shortened())));
        }
        return CommandLineInterface.DONE;
    }

    private Filter filter(OpenWorkspace open, Schema schema, RecordType of) throws CommandRefused {
        if (where.isBlank()) {
            return Filter.everything();
        }
        return switch (open.get(Rules.class).filter(schema, of, where)) {
            case Reading.Understood<Filter>(Filter filter) -> filter;
            case Reading.Refused<Filter> refused -> throw session.refusal(open, refused.reasons());
        };
    }
}
