package org.phalanx.launcher.cli.show;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.phalanx.launcher.app.App;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.wiring.RecentWorkspaces;
import org.phalanx.store.keep.DailyBackup;

/// Opens the app on a workspace.
public final class AppStart {

    private static final String IN_MEMORY = "Headless";

    private final App app;
    private final Session session;
    private final RecentWorkspaces recent;
    private final Terminal terminal;

    @Inject
    AppStart(App app, Session session, RecentWorkspaces recent, Terminal terminal) {
        this.app = app;
        this.session = session;
        this.recent = recent;
        this.terminal = terminal;
    }

    /// Whether there is a display to show a window on.
    public static boolean hasDisplay() {
        return !IN_MEMORY.equals(System.getProperty("glass.platform"));
    }

    /// Opens the workspace that was opened last.
    public int open() throws Exception {
        Optional<Path> last = recent.last();
        if (last.isEmpty()) {
            terminal.say(terminal.text("app.no-workspace"));
            return CommandLineInterface.REFUSED;
        }
        return open(last.get());
    }

    /// Opens this workspace and stays until its window is closed.
    public int open(Path folder) throws Exception {
        if (!hasDisplay()) {
            terminal.say(terminal.text("app.no-window"));
            return CommandLineInterface.REFUSED;
        }
        return session.in(
                folder,
                open -> {
                    recent.opened(folder);
                    open.get(DailyBackup.class).start();
                    app.show(open);
                    return CommandLineInterface.DONE;
                });
    }
}
