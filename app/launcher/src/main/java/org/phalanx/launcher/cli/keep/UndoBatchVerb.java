package org.phalanx.launcher.cli.keep;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.store.batch.BatchList;
import org.phalanx.store.undo.Undo;
import org.phalanx.store.undo.Undone;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `undo-batch`: takes an import or other bulk work back as a whole.
@Command(
        name = "undo-batch",
        mixinStandardHelpOptions = true,
        description = "Take bulk work back as a whole; without an id the last one")
public final class UndoBatchVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(arity = "0..1", paramLabel = "BATCH", description = "Id of the batch")
    private @Nullable UUID batch;

    @Option(names = "--json", description = "Result as JSON")
    private boolean json;

    private final Session session;
    private final Terminal terminal;

    @Inject
    UndoBatchVerb(Session session, Terminal terminal) {
        this.session = session;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        return session.in(workspace.folder(), this::undo);
    }

    private int undo(OpenWorkspace open) throws CommandRefused {
        Optional<UUID> which =
                batch == null ? open.get(BatchList.class).last() : Optional.of(batch);
        if (which.isEmpty()) {
            terminal.say(terminal.text("undo-batch.nothing"));
            return CommandLineInterface.REFUSED;
        }
        Undone undone =
                open.get(Undo.class).batch(which.get(), open.workspace().settings().person());
        session.demand(open, undone.outcome());
        if (json) {
            terminal.json(Map.of("batch", which.get().toString(), "kept", undone.kept().size()));
        }
        terminal.say(
                terminal.text(
                        "undo-batch.done",
                        which.get().toString(),
                        String.valueOf(undone.kept().size())));
        return CommandLineInterface.DONE;
    }
}
