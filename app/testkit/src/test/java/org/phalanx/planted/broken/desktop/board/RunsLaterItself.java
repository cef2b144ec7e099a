package org.phalanx.planted.broken.desktop.board;

import javafx.application.Platform;

final class RunsLaterItself {
    private RunsLaterItself() {}

    static void run(Runnable work) {
        Platform.runLater(work);
    }
}
