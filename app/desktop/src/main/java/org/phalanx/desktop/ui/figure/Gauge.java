package org.phalanx.desktop.ui.figure;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import org.phalanx.desktop.ui.control.Labels;

/// A value on a half circle with a tick where the target is; no needle.
public final class Gauge extends Region {
    private static final double RADIUS = 52;
    private static final double STROKE = 8;
    private static final double OVERHANG = 6;
    private static final double SIDE = RADIUS + STROKE / 2 + OVERHANG;
    private static final int HALF = 180;

    private final Label value;

    /// @param text the value as it is read
    /// @param share value as a share of the scale's end, 0 to 1
    /// @param target target as a share of the scale's end, 0 to 1
    public Gauge(String text, double share, double target) {
        getStyleClass().add("gauge");
        value = Labels.of(text, "title-1");
        Arc track = arc("ring-track", HALF);
        Arc bar = arc("ring-bar", HALF * Math.clamp(share, 0, 1));
        bar.setVisible(share > 0);
        getChildren().addAll(track, bar, tick(target), value);
        double height = SIDE + OVERHANG;
        setMinSize(2 * SIDE, height);
        setPrefSize(2 * SIDE, height);
        setMaxSize(2 * SIDE, height);
        setAccessibleText(text);
    }

    private static Arc arc(String styleClass, double length) {
        Arc arc = new Arc(SIDE, SIDE, RADIUS, RADIUS, HALF, -length);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(STROKE);
        arc.getStyleClass().add(styleClass);
        return arc;
    }

    private static Line tick(double target) {
        double angle = Math.PI * (1 - Math.clamp(target, 0, 1));
        double inner = RADIUS - STROKE / 2 - 2;
        double outer = RADIUS + STROKE / 2 + 2;
        Line tick =
                new Line(
                        SIDE + Math.cos(angle) * inner,
                        SIDE - Math.sin(angle) * inner,
                        SIDE + Math.cos(angle) * outer,
                        SIDE - Math.sin(angle) * outer);
        tick.getStyleClass().add("gauge-target");
        return tick;
    }

    @Override
    protected void layoutChildren() {
        double width = value.prefWidth(-1);
        double height = value.prefHeight(-1);
        value.resizeRelocate(
                snapPositionX(SIDE - width / 2), snapPositionY(SIDE - height), width, height);
    }
}
