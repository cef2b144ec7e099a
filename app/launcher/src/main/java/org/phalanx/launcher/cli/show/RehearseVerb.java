package org.phalanx.launcher.cli.show;

import jakarta.inject.Inject;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.cli.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rehearse`: starts, walks through all screens and ends. Builds train the cache of loaded classes
/// with it; nobody else needs it, so help doesn't tell.
@Command(name = "rehearse", hidden = true, description = "Start, show every screen, and end")
public final class RehearseVerb implements Verb {

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    private final Windows windows;

    @Inject
    RehearseVerb(Windows windows) {
        this.windows = windows;
    }

    @Override
    public Integer call() throws Exception {
        windows.rehearse(workspace.folder());
        return CommandLineInterface.DONE;
    }
}
