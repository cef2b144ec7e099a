package org.phalanx.launcher.app;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.phalanx.desktop.ui.memory.LookMemory;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.shell.Window;
import org.phalanx.launcher.wiring.Wiring;

/// The one stage of the application, as large as it was last.
final class MainStage {
    private static final String SIZE = "window.size";
    private static final String FULL = "window.maximized";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private final Stage stage;
    private final Runnable closed;

    MainStage(Stage stage, Runnable closed) {
        this.stage = stage;
        this.closed = closed;
    }

    /// Makes a scene of a size.
    interface Content {
        Scene of(double width, double height);
    }

    /// Shows the content in place of what was there.
    ///
    /// @param fill puts something into the content before it is painted first
    void show(Wiring wiring, Content content, Runnable fill) {
        Memory memory = wiring.get(LookMemory.class).memory();
        if (stage.isShowing()) {
            Scene before = stage.getScene();
            stage.setScene(content.of(before.getWidth(), before.getHeight()));
            fill.run();
        } else {
            double[] size = remembered(memory);
            stage.setScene(content.of(size[0], size[1]));
            stage.setMaximized(memory.get(FULL).isPresent());
            fill.run();
            wiring.get(Window.class).open(stage);
        }
        stage.setOnHidden(event -> {
            remember(memory);
            closed.run();
        });
    }

    void close() {
        stage.hide();
    }

    private void remember(Memory memory) {
        if (stage.isMaximized()) {
            memory.put(FULL, "yes");
        } else {
            memory.forget(FULL);
            Scene scene = stage.getScene();
            memory.put(SIZE, (int) scene.getWidth() + "x" + (int) scene.getHeight());
        }
    }

    /// The size of last time where it still fits, else one that does.
    private static double[] remembered(Memory memory) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Optional<double[]> last = memory.get(SIZE).flatMap(MainStage::size);
        double[] wanted = last.orElse(new double[] {WIDTH, HEIGHT});
        return new double[] {
            Math.min(wanted[0], room.getWidth()), Math.min(wanted[1], room.getHeight())
        };
    }

    private static Optional<double[]> size(String text) {
        String[] parts = text.split("x", -1);
        if (parts.length != 2 || !(parts[0] + parts[1]).matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return Optional.of(
                new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1])});
    }
}
