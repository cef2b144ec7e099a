package org.phalanx.launcher.cli.show;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.phalanx.launcher.cli.WorkspaceOption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `tour`: renders every screen of a workspace to pictures.
@Command(
        name = "tour",
        mixinStandardHelpOptions = true,
        description = "Render every screen to a picture; needs no display")
public final class TourVerb implements Verb {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    @Mixin private final WorkspaceOption workspace = new WorkspaceOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the pictures")
    private @Nullable Path out;

    @Option(
            names = "--locale",
            paramLabel = "zh_CN|en",
            defaultValue = "zh_CN",
            description = "Language")
    private String locale = "zh_CN";

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "light",
            description = "Colours")
    private String theme = "light";

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1440x900",
            description = "Window size")
    private String size = "1440x900";

    private final Session session;
    private final Terminal terminal;
    private final Windows windows;

    @Inject
    TourVerb(Session session, Terminal terminal, Windows windows) {
        this.session = session;
        this.terminal = terminal;
        this.windows = windows;
    }

    @Override
    public Integer call() throws Exception {
        TourLook look = look();
        Path folder = out == null ? Path.of("tour") : out;
        Tour tour = windows.tour();
        tour.begin();
        return session.in(
                workspace.folder(),
                open -> {
                    tour.render(windows.screens(open), folder, look, Stops::all)
                            .forEach(file -> terminal.line(file.toAbsolutePath().toString()));
                    return CommandLineInterface.DONE;
                });
    }

    private TourLook look() throws CommandRefused {
        Matcher parts = SIZE.matcher(size);
        boolean known = theme.equals("light") || theme.equals("dark");
        if (!parts.matches() || !known) {
            throw new CommandRefused(List.of(terminal.text("tour.usage", size, theme)));
        }
        return new TourLook(
                Locale.forLanguageTag(locale.replace('_', '-')),
                Appearance.valueOf(theme.toUpperCase(Locale.ROOT)),
                Integer.parseInt(parts.group(1)),
                Integer.parseInt(parts.group(2)));
    }
}
