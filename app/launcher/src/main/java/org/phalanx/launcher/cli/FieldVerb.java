package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.batch.Progress;
import org.phalanx.store.fields.CustomFields;
import org.phalanx.store.fields.WantedField;
import org.phalanx.store.schema.CurrentCatalog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `field add` adds a field to a record type of a workspace, `field change` gives it another
/// formula.
@Command(
        name = "field",
        mixinStandardHelpOptions = true,
        description = "Fields of record types",
        synopsisSubcommandLabel = "add|change")
final class FieldVerb implements Verb {

    private static final long EVERY = 10_000;

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
            @Mixin FieldOptions options,
            @Option(names = "--json", description = "Result as JSON") boolean json)
            throws Exception {
        WantedField wanted = options.wanted(type, slug, terminal);
        return session.in(workspace.folder(), open -> add(open, wanted, json));
    }

    private int add(OpenWorkspace open, WantedField wanted, boolean json) throws CommandRefused {
        CustomFields.Added added =
                open.get(CustomFields.class)
                        .add(wanted, open.workspace().settings().person(), progress());
        session.demand(open, added.outcome());
        if (json) {
            terminal.json(Map.of("type", wanted.type(), "field", added.key()));
        } else {
            terminal.line(added.key());
        }
        terminal.say(terminal.text("field.added", added.key(), wanted.type()));
        return CommandLineInterface.DONE;
    }

    @Command(
            name = "change",
            mixinStandardHelpOptions = true,
            description = "Give a field another formula; all records follow as one batch")
    int change(
            @Mixin WorkspaceOption workspace,
            @Parameters(index = "0", paramLabel = "TYPE", description = "Key of the record type")
                    String type,
            @Parameters(index = "1", paramLabel = "FIELD", description = "Key of the field")
                    String field,
            @Option(
                            names = "--formula",
                            required = true,
                            paramLabel = "CEL",
                            description = "Such as it.quantity * it.unit_price")
                    String formula)
            throws Exception {
        return session.in(workspace.folder(), open -> change(open, type, field, formula));
    }

    private int change(OpenWorkspace open, String type, String field, String formula)
            throws CommandRefused {
        Optional<RecordType> known = open.get(CurrentCatalog.class).schema().find(type);
        if (known.isEmpty() || !known.get().fields().containsKey(field)) {
            throw new CommandRefused(List.of(terminal.text("field.unknown", type, field)));
        }
        session.demand(
                open,
                open.get(CustomFields.class)
                        .changeFormula(
                                type,
                                field,
                                formula,
                                open.workspace().settings().person(),
                                progress()));
        terminal.say(terminal.text("field.changed", field, type));
        return CommandLineInterface.DONE;
    }

    /// Tells every ten thousand records how far the making of values is.
    private Progress progress() {
        return new Progress() {
            private long told;

            @Override
            public void at(long done, long total) {
                if (done / EVERY > told) {
                    told = done / EVERY;
                    terminal.say(
                            terminal.text(
                                    "field.progress", String.valueOf(done), String.valueOf(total)));
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
