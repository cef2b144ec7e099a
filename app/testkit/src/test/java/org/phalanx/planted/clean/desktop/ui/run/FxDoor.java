package org.phalanx.planted.clean.desktop.ui.run;

import java.util.List;
import javafx.application.Platform;

public final class FxDoor {
    public FxDoor() {}

    void run(Runnable work) {
        Platform.runLater(work);
    }

    void runAll(List<Runnable> work) {
        work.forEach(Platform::runLater);
    }
}
