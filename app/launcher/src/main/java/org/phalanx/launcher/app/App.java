package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.phalanx.launcher.wiring.Workspaces;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.pack.PackException;

/// The application in a window, from the first frame until the window is closed.
@Singleton
public final class App {

    private final Workspaces workspaces;
    private final Desk desk;

    @Inject
    App(Workspaces workspaces, Desk desk) {
        this.workspaces = workspaces;
        this.desk = desk;
    }

    /// Shows the workspace in this folder, or the start page with the reason why it can't be shown,
    /// and waits until the window is closed.
    public void run(Optional<Path> folder) throws PackException, InterruptedException {
        var started = new CompletableFuture<Boolean>();
        Platform.setImplicitExit(false);
        Platform.startup(() -> started.complete(true));
        if (folder.isEmpty()) {
            desk.begin();
        } else {
            try {
                desk.begin(workspaces.open(folder.get()));
            } catch (OpenRefused refused) {
                desk.begin(refused);
            }
        }
        started.join();
        desk.awaitEnd();
    }
}
