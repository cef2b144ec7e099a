package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import org.phalanx.desktop.workspace.WorkspaceOpener.Opened;
import org.phalanx.store.open.OpenRefused;
import org.phalanx.store.pack.PackException;

/// The application in a window, from the first frame until the window is closed.
final class App {

    private final Desk desk;

    @Inject
    App(Desk desk) {
        this.desk = desk;
    }

    /// Shows the workspace in this folder, or the start page with the reason why it can't be shown,
    /// and waits until the window is closed.
    void run(Optional<Path> folder) throws PackException, InterruptedException {
        Platform.setImplicitExit(false);
        if (folder.isEmpty()) {
            Platform.startup(() -> {});
            desk.begin();
        } else {
            // the toolkit and the workspace get ready side by side
            var opening = new FutureTask<>((Callable<Opened>) () -> desk.open(folder.get()));
            Thread.ofPlatform().name("open").start(opening);
            Platform.startup(() -> {});
            begin(opening);
        }
        desk.awaitEnd();
    }

    private void begin(FutureTask<Opened> opening) throws PackException, InterruptedException {
        try {
            desk.begin(opening.get());
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case OpenRefused refused -> desk.begin(refused);
                case PackException wrong -> throw wrong;
                case RuntimeException own -> throw own;
                case null, default -> throw new IllegalStateException("can't open", failed);
            }
        }
    }
}
