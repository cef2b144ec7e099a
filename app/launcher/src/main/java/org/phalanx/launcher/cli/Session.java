package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.phalanx.kernel.change.Outcome;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.launcher.wiring.NewWorkspace;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.open.WorkspaceFolder;
import org.phalanx.store.pack.PackException;
import org.phalanx.store.text.Phrasebook;

/// Opens workspaces for commands and turns what is refused into words.
public final class Session {

    private final Workspaces workspaces;
    private final Terminal terminal;

    @Inject
    Session(Workspaces workspaces, Terminal terminal) {
        this.workspaces = workspaces;
        this.terminal = terminal;
    }

    /// Work on an open workspace.
    @FunctionalInterface
    public interface Work {
        int on(OpenWorkspace workspace) throws Exception;
    }

    /// Opens a workspace, works on it and closes it.
    ///
    /// @return exit code
    public int in(Path folder, Work work) throws Exception {
        try (OpenWorkspace open = workspaces.open(folder)) {
            return work.on(open);
        } catch (OpenRefused refused) {
            throw new CommandRefused(List.of(terminal.text(refused.phrase())));
        }
    }

    /// Work on the folder of a workspace that need not be open.
    @FunctionalInterface
    public interface FolderWork {
        public int on(WorkspaceFolder folder) throws Exception;
    }

    public int on(WorkspaceFolder folder, FolderWork work) throws Exception {
        try {
            return work.on(folder);
        } catch (OpenRefused refused) {
            throw new CommandRefused(List.of(terminal.text(refused.phrase())));
        }
    }

    public int inNew(Path folder, NewWorkspace wanted, Work work) throws Exception {
        try (OpenWorkspace made = workspaces.create(folder, wanted)) {
            return work.on(made);
        } catch (OpenRefused refused) {
            throw new CommandRefused(List.of(terminal.text(refused.phrase())));
        } catch (PackException wrong) {
            throw new CommandRefused(List.of(String.valueOf(wrong.getMessage())));
        }
    }

    /// Goes on when the outcome is good, else refuses the command.
    public void demand(OpenWorkspace open, Outcome outcome) throws CommandRefused {
        if (outcome instanceof Outcome.Refused refused) {
            throw refusal(open, refused.reasons());
        }
    }

    /// The refusal of a command for these reasons, in words.
    public CommandRefused refusal(OpenWorkspace open, List<Refusal> reasons) {
        Phrasebook words = open.get(Phrasebook.class);
        return new CommandRefused(
                reasons.stream()
                        .map(reason ->
                                words.say(
                                        reason,
                                        open.workspace().catalog().schema(),
                                        terminal.locale()))
                        .toList());
    }
}
