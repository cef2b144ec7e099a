package org.phalanx.launcher.app;

import java.util.concurrent.CompletableFuture;
import javafx.animation.AnimationTimer;
import org.phalanx.desktop.ui.run.FxThread;
import org.phalanx.desktop.ui.run.Workers;
import org.phalanx.launcher.wiring.Wiring;

/// Waits until a screen has nothing more to do: no query runs or waits for several frames.
public final class Quiet extends AnimationTimer {

    private static final int FRAMES = 2;

    private final Workers workers;
    private final CompletableFuture<Boolean> quiet = new CompletableFuture<>();
    private int idle;

    private Quiet(Workers workers) {
        this.workers = workers;
    }

    /// Completes once the screens are quiet.
    public static CompletableFuture<Boolean> after(Wiring screens) {
        var waiting = new Quiet(screens.get(Workers.class));
        screens.get(FxThread.class).execute(waiting::start);
        return waiting.quiet;
    }

    @Override
    public void handle(long now) {
        idle = workers.isIdle() ? idle + 1 : 0;
        if (idle == FRAMES) {
            stop();
            quiet.complete(true);
        }
    }
}
