package org.phalanx.bench.screens;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;

/// The least that a program with a window can do: shows an empty one and says when it was painted,
/// `painted MILLISECONDS`. What the program's own start is measured by.
public final class EmptyWindow {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private EmptyWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(EmptyWindow::show);
    }

    private static void show() {
        var stage = new Stage();
        stage.setScene(new Scene(new Pane(), WIDTH, HEIGHT));
        stage.show();
        new Painted().start();
    }

    /// The second frame comes once the first was painted.
    private static final class Painted extends AnimationTimer {
        private boolean again;

        @Override
        public void handle(long now) {
            if (again) {
                stop();
                new PrintStream(System.out, true, StandardCharsets.UTF_8)
                        .println("painted " + System.currentTimeMillis());
                System.exit(0);
            }
            again = true;
        }
    }
}
