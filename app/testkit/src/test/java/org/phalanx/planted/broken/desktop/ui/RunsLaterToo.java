package org.phalanx.planted.broken.desktop.ui;

import java.util.function.Consumer;
import javafx.application.Platform;

final class RunsLaterToo {
    private final Consumer<Runnable> door = Platform::runLater;

    void run(Runnable work) {
        door.accept(work);
    }
}
