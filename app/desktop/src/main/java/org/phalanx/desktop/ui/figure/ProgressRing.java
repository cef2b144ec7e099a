package org.phalanx.desktop.ui.figure;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import org.phalanx.desktop.ui.control.Labels;

/// A share of a whole as a ring from twelve o'clock: small without text, large with the percentage
/// inside.
public final class ProgressRing extends Region {
    private static final PseudoClass FULL = PseudoClass.getPseudoClass("full");
    private static final int TOP = 90;
    private static final int CIRCLE = 360;
    private static final int PERCENT = 100;

    private final DoubleProperty share = new SimpleDoubleProperty();
    private final Arc track = new Arc();
    private final Arc bar = new Arc();
    private final Label value = Labels.of("", "title-2");
    private final double size;

    private ProgressRing(double size, double stroke, boolean labelled) {
        this.size = size;
        getStyleClass().add("ring");
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        draw(track, "ring-track", stroke);
        draw(bar, "ring-bar", stroke);
        track.setLength(CIRCLE);
        getChildren().addAll(track, bar);
        if (labelled) {
            getChildren().add(value);
        }
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
        share.subscribe(now -> show(now.doubleValue()));
    }

    /// 34 wide, for a line of text beside it.
    public static ProgressRing small() {
        return new ProgressRing(34, 4, false);
    }

    /// 72 wide with the percentage inside.
    public static ProgressRing large() {
        return new ProgressRing(72, 8, true);
    }

    /// From 0; 1 and more is drawn full and green.
    public DoubleProperty share() {
        return share;
    }

    private void show(double now) {
        bar.setLength(-CIRCLE * Math.clamp(now, 0, 1));
        bar.setVisible(now > 0);
        pseudoClassStateChanged(FULL, now >= 1);
        String text = Math.round(now * PERCENT) + "%";
        value.setText(text);
        setAccessibleText(text);
    }

    private void draw(Arc arc, String styleClass, double stroke) {
        double radius = (size - stroke) / 2;
        arc.setCenterX(size / 2);
        arc.setCenterY(size / 2);
        arc.setRadiusX(radius);
        arc.setRadiusY(radius);
        arc.setStartAngle(TOP);
        arc.setType(ArcType.OPEN);
        arc.setStrokeWidth(stroke);
        arc.getStyleClass().add(styleClass);
    }

    @Override
    protected void layoutChildren() {
        if (value.getParent() == this) {
            double width = value.prefWidth(-1);
            double height = value.prefHeight(-1);
            value.resizeRelocate(
                    snapPositionX((size - width) / 2),
                    snapPositionY((size - height) / 2),
                    width,
                    height);
        }
    }
}
