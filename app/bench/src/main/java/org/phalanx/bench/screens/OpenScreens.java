package org.phalanx.bench.screens;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.phalanx.bench.path.Subjects;
import org.phalanx.desktop.records.Records;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.shell.Shell;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.launcher.app.Quiet;
import org.phalanx.launcher.app.Windows;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;
import org.phalanx.launcher.wiring.Workspaces;

/// Opens every screen of the rail and the page of a deal, each until its data has come, and says
/// how much heap is in use then: `heap BYTES SCREENS`. Needs no display.
public final class OpenScreens {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private OpenScreens() {}

    /// @param arguments folder of a workspace
    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Workspaces workspaces = Wiring.ofProcess().get(Workspaces.class);
        try (OpenWorkspace open = workspaces.open(Path.of(arguments[0]))) {
            List<String> opened = open(open);
            var memory = ManagementFactory.getMemoryMXBean();
            memory.gc();
            long used = memory.getHeapMemoryUsage().getUsed();
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .println("heap " + used + " " + String.join(",", opened));
        }
        // threads of the toolkit would keep the process alive
        System.exit(0);
    }

    private static List<String> open(OpenWorkspace open) {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        started.join();
        Wiring screens = open.get(Windows.class).screens(open);
        FxThread fx = screens.get(FxThread.class);
        on(fx, () -> shown(screens));
        var opened = new ArrayList<String>();
        ShellNavigator navigator = screens.get(ShellNavigator.class);
        for (Screen screen : on(fx, () -> navigator.at(Screen.Place.MAIN))) {
            fx.execute(() -> navigator.open(screen.id(), null));
            Quiet.after(screens).join();
            opened.add(screen.id());
        }
        Subjects subjects = Subjects.of(open);
        Records records = screens.get(Records.class);
        fx.execute(() -> records.open("opportunity", subjects.deals().getFirst()));
        Quiet.after(screens).join();
        opened.add("record");
        return opened;
    }

    private static Stage shown(Wiring screens) {
        var stage = new Stage();
        stage.setScene(screens.get(Shell.class).scene(WIDTH, HEIGHT));
        stage.show();
        return stage;
    }

    private static <T> T on(FxThread fx, Supplier<T> work) {
        var result = new CompletableFuture<T>();
        fx.execute(() -> complete(result, work));
        return result.join();
    }

    private static <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error e) {
            result.completeExceptionally(e);
        }
    }
}
