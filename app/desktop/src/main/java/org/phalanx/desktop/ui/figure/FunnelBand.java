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
    private static final double NARROW = Funnel.BAND / (Funnel.BAND + Funnel.GAP);

    FunnelBand(FunnelStage stage, double width, double next, int shade) {
        getStyleClass().addAll("band", "seq-" + shade);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(stage.name() + " " + stage.count() + " " + stage.conversion());
        double inset = (width - next) / 2 * NARROW;
        Polygon shape = new Polygon(0, 0, width, 0, width - inset, Funnel.BAND, inset, Funnel.BAND);
        shape.getStyleClass().add("band-shape");
        Label count = Labels.of(stage.count(), "strong");
        setAlignment(Pos.CENTER);
        getChildren().addAll(shape, count);
        setPrefSize(Math.max(width, count.prefWidth(-1)), Funnel.BAND);
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
