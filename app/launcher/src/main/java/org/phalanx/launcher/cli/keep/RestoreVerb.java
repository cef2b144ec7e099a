package org.phalanx.launcher.cli.keep;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import org.phalanx.store.keep.Keeping;
import org.phalanx.store.open.Backup;
import org.phalanx.store.open.WorkspaceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `restore`: puts a backup in the place of a workspace, once it proved to be whole.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Restore a backup; what it replaces is kept as a backup")
public final class RestoreVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Parameters(
            paramLabel = "BACKUP",
            description = "Name of a backup of this workspace, or any backup file")
    private @Nullable String backup;

    private final Session session;
    private final Terminal terminal;
    private final InstantSource clock;

    @Inject
    RestoreVerb(Session session, Terminal terminal, InstantSource clock) {
        this.session = session;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        String wanted = String.valueOf(backup);
        return session.on(
                new WorkspaceFolder(workspace.folder()),
                folder -> {
                    var keeping = new Keeping(folder, clock);
                    Optional<Backup> replaced =
                            Files.exists(Path.of(wanted))
                                    ? keeping.restore(Path.of(wanted))
                                    : keeping.restore(wanted);
                    terminal.say(terminal.text("restore.done", wanted));
                    replaced.ifPresent(
                            old -> terminal.say(terminal.text("restore.kept", old.name())));
                    return CommandLineInterface.DONE;
                });
    }
}
