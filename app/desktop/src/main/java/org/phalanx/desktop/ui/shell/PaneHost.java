package org.phalanx.desktop.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.ui.memory.Memory;
import org.phalanx.desktop.ui.screen.SidePane;

/// Holds the screen in sight and the side pane: beside it from a window of 1440 on, over it below.
final class PaneHost extends StackPane {
    private static final double INLINE = 1440;
    private static final double WIDE = 1920;
    private static final double WIDEST = 2560;

    private final StackPane screen = new StackPane();
    private final StackPane pane = new StackPane();
    private final HBox row = new HBox(screen);
    private final PaneGrip grip;

    PaneHost(SidePane sidePane, Memory memory) {
        grip =
                new PaneGrip(
                        pane, memory, () -> width(getScene() == null ? 0 : getScene().getWidth()));
        StackPane.setAlignment(grip, Pos.CENTER_LEFT);
        pane.getStyleClass().add("side-pane");
        pane.setMaxWidth(USE_PREF_SIZE);
        screen.setMinWidth(0);
        HBox.setHgrow(screen, Priority.ALWAYS);
        StackPane.setAlignment(pane, Pos.CENTER_RIGHT);
        getChildren().add(row);
        sidePane.content().subscribe(this::fill);
        sceneProperty()
                .flatMap(scene -> scene == null ? null : scene.widthProperty())
                .subscribe(width -> place());
    }

    void show(Node node) {
        screen.getChildren().setAll(node);
    }

    StackPane screenArea() {
        return screen;
    }

    StackPane paneArea() {
        return pane;
    }

    boolean overlays() {
        return getChildren().contains(pane);
    }

    private void fill(@Nullable Node content) {
        if (content == null) {
            pane.getChildren().clear();
        } else {
            pane.getChildren().setAll(content, grip);
        }
        place();
    }

    private void place() {
        row.getChildren().remove(pane);
        getChildren().remove(pane);
        if (pane.getChildren().isEmpty() || getScene() == null) {
            return;
        }
        double window = getScene().getWidth();
        grip.place();
        pane.getStyleClass().remove("overlay");
        if (window >= INLINE) {
            row.getChildren().add(pane);
        } else {
            pane.getStyleClass().add("overlay");
            getChildren().add(pane);
        }
    }

    private static double width(double window) {
        if (window < INLINE) {
            return 320;
        }
        if (window < WIDE) {
            return 328;
        }
        return window < WIDEST ? 376 : 420;
    }
}
