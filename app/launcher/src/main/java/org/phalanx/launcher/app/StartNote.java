package org.phalanx.launcher.app;

import javafx.animation.AnimationTimer;
import org.phalanx.desktop.ui.run.Workers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes in the log when the window was painted first, and when what its first screen asked for had
/// come and was painted: what a slow start is judged by.
final class StartNote extends AnimationTimer {

    private static final Logger LOG = LoggerFactory.getLogger(StartNote.class);

    /// A frame in which a result arrives, one that lays it out, one before which it was painted.
    private static final int FRAMES = 3;

    private final Workers workers;
    private int frames;
    private int idle;

    StartNote(Workers workers) {
        this.workers = workers;
    }

    @Override
    public void handle(long now) {
        frames++;
        if (frames == 2) {
            LOG.info("the window is painted");
        }
        idle = workers.isIdle() ? idle + 1 : 0;
        if (frames > 2 && idle >= FRAMES) {
            LOG.info("the first screen is ready");
            stop();
        }
    }
}
