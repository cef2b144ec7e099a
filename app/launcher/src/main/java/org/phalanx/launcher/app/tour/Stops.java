package org.phalanx.launcher.app.tour;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.launcher.app.Quiet;
import org.phalanx.launcher.wiring.Wiring;

/// Where a tour stops: every screen of the rail, and the examples of all screens. Not for the
/// JavaFX thread.
public final class Stops {

    private final Wiring screens;

    public Stops(Wiring screens) {
        this.screens = screens;
    }

    /// One picture's worth.
    ///
    /// @param name of the stop, fit for a file
    public record Stop(String name, String screen, @Nullable String argument) {}

    /// All stops, in the order of the rail.
    public List<Stop> all() {
        ShellNavigator navigator = screens.get(ShellNavigator.class);
        return Stream.of(Screen.Place.values())
                .flatMap(place -> navigator.at(place).stream())
                .flatMap(Stops::of)
                .toList();
    }

    /// The first stop of each screen, for those who wait.
    public List<Stop> oneOfEach() {
        var seen = new HashSet<String>();
        return all().stream().filter(stop -> seen.add(stop.screen())).toList();
    }

    private static Stream<Stop> of(Screen screen) {
        Stream<Stop> bare =
                screen.place() == Screen.Place.NONE
                        ? Stream.of()
                        : Stream.of(new Stop(screen.id(), screen.id(), null));
        Stream<Stop> examples =
                screen.examples().stream()
                        .map(example ->
                                new Stop(
                                        screen.id() + "-" + example.split("[/?]", 2)[0],
                                        screen.id(),
                                        example));
        return Stream.concat(bare, examples);
    }

    /// Goes there and waits until all that it shows has come.
    public void go(Stop stop) {
        screens.get(FxThread.class)
                .execute(() ->
                        screens.get(ShellNavigator.class).open(stop.screen(), stop.argument()));
        Quiet.after(screens).join();
    }
}
