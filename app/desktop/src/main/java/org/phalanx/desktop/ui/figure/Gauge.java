package org.phalanx.desktop.ui.figure;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Line;
import org.phalanx.desktop.ui.control.Labels;

/// A value on a half circle with a tick where the target is, unless that is the end; no needle. It
/// is as large as its place allows, its stroke stays the same.
public final class Gauge extends Region {
    private static final double RADIUS = 52;
    private static final double GREATEST = 110;
    private static final double STROKE = 8;
    private static final double OVERHANG = 6;
    private static final double EDGE = STROKE / 2 + OVERHANG;
    private static final int HALF = 180;

    private final Label value = Labels.of("", "title-1");
    private final Arc track = arc("ring-track");
    private final Arc bar = arc("ring-bar");
    private final Line tick = new Line();
    private double share;
    private double target;

    /// @param text the value as it is read
    /// @param share value as a share of the scale's end, 0 to 1
    /// @param target target as a share of the scale's end, 0 to 1
    public Gauge(String text, double share, double target) {
        getStyleClass().add("gauge");
        tick.getStyleClass().add("gauge-target");
        getChildren().addAll(track, bar, tick, value);
        setMinSize(2 * (RADIUS + EDGE), RADIUS + EDGE + OVERHANG);
        setPrefSize(2 * (RADIUS + EDGE), RADIUS + EDGE + OVERHANG);
        show(text, share, target);
    }

    /// Shows another value.
    public void show(String text, double newShare, double newTarget) {
        value.setText(text);
        share = Math.clamp(newShare, 0, 1);
        target = Math.clamp(newTarget, 0, 1);
        bar.setVisible(share > 0);
        tick.setVisible(target < 1);
        setAccessibleText(text);
        requestLayout();
    }

    private static Arc arc(String styleClass) {
        Arc arc = new Arc();
        arc.setStartAngle(HALF);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(STROKE);
        arc.getStyleClass().add(styleClass);
        return arc;
    }

    @Override
    protected void layoutChildren() {
        double radius =
                Math.clamp(
                        Math.min(getWidth() / 2 - EDGE, getHeight() - EDGE - OVERHANG),
                        RADIUS / 2,
                        GREATEST);
        double x = getWidth() / 2;
        double y = (getHeight() + radius + EDGE - OVERHANG) / 2;
        bend(track, x, y, radius, 1);
        bend(bar, x, y, radius, share);
        double angle = Math.PI * (1 - target);
        tick.setStartX(x + Math.cos(angle) * (radius - STROKE / 2 - 2));
        tick.setStartY(y - Math.sin(angle) * (radius - STROKE / 2 - 2));
        tick.setEndX(x + Math.cos(angle) * (radius + STROKE / 2 + 2));
        tick.setEndY(y - Math.sin(angle) * (radius + STROKE / 2 + 2));
        double width = value.prefWidth(-1);
        double height = value.prefHeight(-1);
        value.resizeRelocate(
                snapPositionX(x - width / 2), snapPositionY(y - height), width, height);
    }

    private static void bend(Arc arc, double x, double y, double radius, double part) {
        arc.setCenterX(x);
        arc.setCenterY(y);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setLength(-HALF * part);
    }
}
