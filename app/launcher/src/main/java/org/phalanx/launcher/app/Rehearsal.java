package org.phalanx.launcher.app;

import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.launcher.app.tour.Stops;
import org.phalanx.launcher.app.tour.Tour;
import org.phalanx.launcher.wiring.Wiring;

/// A start without a person: what a cache of loaded classes is trained with, so that it holds what
/// later starts ask for and nothing else.
final class Rehearsal {

    private final Desk desk;

    @Inject
    Rehearsal(Desk desk) {
        this.desk = desk;
    }

    void of(Path folder) throws Exception {
        Platform.setImplicitExit(false);
        Platform.startup(() -> {});
        desk.begin(desk.open(folder));
        var opened = new CompletableFuture<Wiring>();
        var fx = new FxThread();
        fx.execute(() -> opened.complete(desk.screens()));
        Wiring screens = opened.join();
        Quiet.after(screens).join();
        var stops = new Stops(screens);
        stops.all().forEach(stops::go);
        Path picture = Files.createTempFile("rehearsal", ".png");
        Tour.sample(fx, picture);
        Files.delete(picture);
        fx.execute(desk::close);
        desk.awaitEnd();
    }
}
