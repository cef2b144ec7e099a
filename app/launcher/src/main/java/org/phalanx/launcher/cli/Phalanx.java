package org.phalanx.launcher.cli;

import jakarta.inject.Inject;
import java.util.concurrent.Callable;
import org.phalanx.launcher.cli.show.AppStart;
import picocli.CommandLine.Command;

/// The program without a command: opens the app.
@Command(
        name = "phalanx",
        mixinStandardHelpOptions = true,
        version = "Phalanx 0.1.0",
        description = "Makes a sales team execute. Without a command it opens the app.")
final class Phalanx implements Callable<Integer> {

    private final AppStart app;

    @Inject
    Phalanx(AppStart app) {
        this.app = app;
    }

    @Override
    public Integer call() throws Exception {
        return app.open();
    }
}
