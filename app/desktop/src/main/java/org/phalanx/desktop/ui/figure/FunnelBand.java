package org.phalanx.desktop.ui.figure;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Polygon;
import org.phalanx.desktop.ui.control.Labels;

/// One band of a funnel, drawn towards the width of the next.
final class FunnelBand extends StackPane {

    private static final double CLEAR = 7;

    private final Polygon shape = new Polygon();
    private final Label count;

    FunnelBand(FunnelStage stage, int shade) {
        getStyleClass().addAll("band", "seq-" + shade);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(stage.name() + " " + stage.count() + " " + stage.conversion());
        count = Labels.of(stage.count(), "strong");
        shape.getStyleClass().add("band-shape");
        shape.setManaged(false);
        setAlignment(Pos.CENTER);
        getChildren().addAll(shape, count);
    }

    /// What its text takes.
    double leastWidth() {
        return count.prefWidth(-1) + 2 * CLEAR;
    }

    /// @param next width of the band below
    /// @param share of the way down to it that this band takes
    void draw(double width, double next, double height, double share) {
        double inset = (width - next) / 2 * share;
        shape.getPoints().setAll(0d, 0d, width, 0d, width - inset, height, inset, height);
    }

    void onOpen(Runnable open) {
        setOnMouseClicked(event -> open.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open.run();
            }
        });
    }
}
