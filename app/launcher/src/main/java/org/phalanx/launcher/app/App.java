package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.screen.Screen;
import org.phalanx.desktop.ui.shell.ShellNavigator;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.launcher.wiring.Wiring;

/// Shows a workspace in a window until that is closed.
public final class App {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    @Inject
    public App() {}

    /// Shows the workspace and waits until its window is closed.
    public void show(OpenWorkspace workspace) throws InterruptedException {
        var closed = new CountDownLatch(1);
        var failure = new AtomicReference<@Nullable RuntimeException>();
        Platform.startup(() -> {
            try {
                open(workspace.screens(), closed);
            } catch (RuntimeException e) {
                failure.set(e);
                closed.countDown();
            }
        });
        closed.await();
        RuntimeException broken = failure.get();
        if (broken != null) {
            throw broken;
        }
    }

    private static void open(Wiring screens, CountDownLatch closed) {
        var stage = new Stage();
        stage.setOnHidden(event -> closed.countDown());
        screens.get(Window.class).open(stage, WIDTH, HEIGHT);
        ShellNavigator navigator = screens.get(ShellNavigator.class);
        navigator.at(Screen.Place.MAIN).stream()
                .findFirst()
                .ifPresent(first -> navigator.open(first.id(), null));
    }
}
