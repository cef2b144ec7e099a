package org.phalanx.launcher.cli.keep;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
import picocli.CommandLine.Option;

/// `backup`: copies a workspace into one file, while it may be open.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Back up a workspace; works while the app has it open")
public final class BackupVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Option(names = "--list", description = "List the backups instead")
    private boolean list;

    @Option(names = "--json", description = "Result as JSON")
    private boolean json;

    private final Session session;
    private final Terminal terminal;
    private final InstantSource clock;

    @Inject
    BackupVerb(Session session, Terminal terminal, InstantSource clock) {
        this.session = session;
        this.terminal = terminal;
        this.clock = clock;
    }

    @Override
    public Integer call() throws Exception {
        return session.on(
                new WorkspaceFolder(workspace.folder()),
                folder -> {
                    var keeping = new Keeping(folder, clock);
                    List<Backup> backups = list ? keeping.list() : List.of(keeping.backup());
                    if (json) {
                        terminal.json(backups.stream().map(BackupVerb::shown).toList());
                    } else {
                        backups.forEach(backup -> terminal.line(backup.file().toString()));
                    }
                    return CommandLineInterface.DONE;
                });
    }

    private static Map<String, String> shown(Backup backup) {
        return Map.of(
                "name", backup.name(),
                "at", backup.at().toString(),
                "reason", backup.reason().name());
    }
}
