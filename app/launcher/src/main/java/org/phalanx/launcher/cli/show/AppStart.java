package org.phalanx.launcher.cli.show;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.wiring.RecentWorkspaces;

/// Opens the app.
public final class AppStart {

    private static final String IN_MEMORY = "Headless";

    private final Windows windows;
    private final RecentWorkspaces recent;
    private final Terminal terminal;

    @Inject
    AppStart(Windows windows, RecentWorkspaces recent, Terminal terminal) {
        this.windows = windows;
        this.recent = recent;
        this.terminal = terminal;
    }

    /// Whether there is a display to show a window on.
    public static boolean hasDisplay() {
        return !IN_MEMORY.equals(System.getProperty("glass.platform"));
    }

    /// Opens the workspace that was opened last, or the start page when there was none.
    public int open() throws Exception {
        return open(recent.last());
    }

    /// Opens this workspace and stays until the window is closed.
    public int open(Path folder) throws Exception {
        return open(Optional.of(folder));
    }

    private int open(Optional<Path> folder) throws Exception {
        if (!hasDisplay()) {
            terminal.say(terminal.text("app.no-window"));
            return CommandLineInterface.REFUSED;
        }
        windows.open(folder);
        return CommandLineInterface.DONE;
    }
}
