package org.phalanx.planted.broken.desktop.ui;

import javafx.application.Platform;

final class RunsLater {
    private RunsLater() {}

    static void run(Runnable work) {
        Platform.runLater(work);
    }
}
