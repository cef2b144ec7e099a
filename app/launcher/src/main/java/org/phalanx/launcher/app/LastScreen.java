package org.phalanx.launcher.app;

import java.util.stream.Stream;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.launcher.wiring.Wiring;

/// Which screen a workspace opens with: the one of the rail that was seen last, the first time the
/// board.
final class LastScreen {
    private static final String KEY = "shell.screen";
    private static final String FIRST = "pipeline";

    private final ShellNavigator navigator;
    private final Memory memory;

    LastScreen(Wiring screens) {
        navigator = screens.get(ShellNavigator.class);
        memory = screens.get(Memory.class);
    }

    String screen() {
        return memory.get(KEY).filter(this::isInRail).orElse(FIRST);
    }

    /// Remembers from now on what is opened.
    void follow() {
        navigator
                .shown()
                .subscribe(shown -> {
                    if (shown != null && isInRail(shown.screen().id())) {
                        memory.put(KEY, shown.screen().id());
                    }
                });
    }

    private boolean isInRail(String id) {
        return Stream.of(Screen.Place.MAIN, Screen.Place.FOOT)
                .flatMap(place -> navigator.at(place).stream())
                .anyMatch(screen -> screen.id().equals(id));
    }
}
