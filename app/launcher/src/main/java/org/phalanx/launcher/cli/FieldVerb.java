package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.type.Kind;
import org.phalanx.kernel.type.Label;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.fields.CustomFields;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `field add`: adds a field to a record type of a workspace.
@Command(
        name = "field",
        mixinStandardHelpOptions = true,
        description = "Fields of record types",
        synopsisSubcommandLabel = "add")
final class FieldVerb implements Verb {

    private final Session session;
    private final Terminal terminal;

    @Inject
    FieldVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        terminal.say(terminal.text("field.usage"));
        return 2;
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Add a field; it becomes column, form row, list column and import target")
    int add(
            @Mixin WorkspaceOption workspace,
            @Parameters(index = "0", paramLabel = "TYPE", description = "Key of the record type")
                    String type,
            @Parameters(
                            index = "1",
                            paramLabel = "KEY",
                            description = "Short name in Latin letters")
                    String slug,
            @Option(
                            names = "--kind",
                            required = true,
                            paramLabel = "KIND",
                            description =
                                    "text, long-text, integer, decimal, percent, money, date, ...")
                    String kind,
            @Option(names = "--zh", paramLabel = "LABEL", description = "Chinese label")
                    @Nullable String zh,
            @Option(names = "--en", paramLabel = "LABEL", description = "English label")
                    @Nullable String en,
            @Option(
                            names = "--options",
                            split = ",",
                            paramLabel = "LABEL",
                            description = "Options of a choice, by label")
                    String @Nullable [] options,
            @Option(names = "--to", paramLabel = "TYPE", description = "What a reference points to")
                    @Nullable String target,
            @Option(names = "--json", description = "Result as JSON") boolean json)
            throws Exception {
        String name = zh == null ? (en == null ? slug : en) : zh;
        var wanted =
                new CustomFields.Wanted(
                        type,
                        slug,
                        Kind.of(kind)
                                .orElseThrow(() ->
                                        new CommandRefused(
                                                List.of(terminal.text("field.no-kind", kind)))),
                        new Label(name, en == null ? name : en),
                        options == null ? List.of() : Arrays.asList(options),
                        target);
        return session.in(workspace.folder(), open -> add(open, wanted, json));
    }

    private int add(OpenWorkspace open, CustomFields.Wanted wanted, boolean json)
            throws CommandRefused {
        CustomFields.Added added =
                open.get(CustomFields.class).add(wanted, open.workspace().settings().person());
        Outcome outcome = added.outcome();
        session.demand(open, outcome);
        if (json) {
            terminal.json(Map.of("type", wanted.type(), "field", added.key()));
        } else {
            terminal.line(added.key());
        }
        terminal.say(terminal.text("field.added", added.key(), wanted.type()));
        return CommandLineInterface.DONE;
    }
}
