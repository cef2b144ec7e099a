package org.phalanx.launcher.cli.show;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.theme.Appearance;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.app.tour.Stops;
import org.phalanx.launcher.app.tour.Tour;
import org.phalanx.launcher.app.tour.TourLook;
import org.phalanx.launcher.cli.CommandLineInterface;
import org.phalanx.launcher.cli.CommandRefused;
import org.phalanx.launcher.cli.Session;
import org.phalanx.launcher.cli.Terminal;
import org.phalanx.launcher.cli.Verb;
import org.phalanx.launcher.wiring.DemoWorkspace;
import org.phalanx.launcher.wiring.RecentWorkspaces;
import org.phalanx.store.open.WorkspaceFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `demo`: makes the demo company's workspace and opens it; without a display it renders a picture
/// of each screen.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Open the demo company's workspace; without a display draw each screen instead")
public final class DemoVerb implements Verb {

    private static final int WIDTH = 1440;
    private static final int HEIGHT = 900;
    private static final String USUAL = "manager";

    @Option(names = "--dir", paramLabel = "DIR", description = "Where the workspace is kept")
    private @Nullable Path given;

    @Option(
            names = "--as",
            paramLabel = "ROLE",
            description = "Who is signed in: rep, manager (the usual one) or director")
    private String role = USUAL;

    private final DemoWorkspace demo;
    private final AppStart app;
    private final Session session;
    private final Windows windows;
    private final RecentWorkspaces recent;
    private final Terminal terminal;

    @Inject
    DemoVerb(
            DemoWorkspace demo,
            AppStart app,
            Session session,
            Windows windows,
            RecentWorkspaces recent,
            Terminal terminal) {
        this.demo = demo;
        this.app = app;
        this.session = session;
        this.windows = windows;
        this.recent = recent;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        if (!demo.roles().contains(role)) {
            throw new CommandRefused(
                    List.of(terminal.text("demo.role", role, String.join(", ", demo.roles()))));
        }
        Path folder = given == null ? folder() : given;
        var workspace = new WorkspaceFolder(folder);
        if (!workspace.exists()) {
            session.on(
                    workspace,
                    there -> {
                        demo.makeCompany(folder, Locale.SIMPLIFIED_CHINESE, role);
                        return CommandLineInterface.DONE;
                    });
            terminal.say(terminal.text("demo.made", folder.toString()));
        }
        return AppStart.hasDisplay() ? app.open(folder) : render(folder);
    }

    /// Everybody has a workspace of his own.
    private Path folder() {
        Path usual = recent.demo();
        return role.equals(USUAL) ? usual : usual.resolveSibling(usual.getFileName() + "-" + role);
    }

    private int render(Path folder) throws Exception {
        Path pictures = folder.resolve("tour");
        var look = new TourLook(Locale.SIMPLIFIED_CHINESE, Appearance.LIGHT, WIDTH, HEIGHT);
        Tour tour = windows.tour();
        tour.begin();
        return session.in(
                folder,
                open -> {
                    List<Path> files =
                            tour.render(windows.screens(open), pictures, look, Stops::oneOfEach);
                    files.forEach(file -> terminal.line(file.toString()));
                    terminal.say(
                            terminal.text(
                                    "demo.toured",
                                    String.valueOf(files.size()),
                                    pictures.toString()));
                    return CommandLineInterface.DONE;
                });
    }
}
