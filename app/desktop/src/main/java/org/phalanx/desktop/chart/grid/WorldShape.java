package org.phalanx.desktop.chart.grid;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Shapes drawn as large as their place allows, in the middle of it.
final class WorldShape extends Region {
    private final Group group = new Group();
    private final Scale scale = new Scale(1, 1);
    private final Map<String, Node> shapes = new HashMap<>();
    private @Nullable Bounds whole;

    WorldShape() {
        setMinSize(0, 0);
        getStyleClass().add("world-map");
        group.setManaged(false);
        group.getTransforms().add(scale);
        getChildren().add(group);
    }

    /// @param front whether it is drawn over its neighbours, so that its edge is whole
    void add(SVGPath shape, boolean front) {
        shapes.put(shape.getContent(), shape);
        if (front) {
            group.getChildren().add(shape);
        } else {
            group.getChildren().addFirst(shape);
        }
    }

    /// The shape with this outline.
    Node shape(String outline) {
        Node shape = shapes.get(outline);
        if (shape == null) {
            throw new IllegalArgumentException("no such outline");
        }
        return shape;
    }

    @Override
    protected void layoutChildren() {
        Bounds bounds = whole == null ? group.getLayoutBounds() : whole;
        whole = bounds;
        if (bounds.isEmpty()) {
            return;
        }
        double factor = Math.min(getWidth() / bounds.getWidth(), getHeight() / bounds.getHeight());
        scale.setX(factor);
        scale.setY(factor);
        group.setLayoutX((getWidth() - bounds.getWidth() * factor) / 2 - bounds.getMinX() * factor);
        group.setLayoutY(
                (getHeight() - bounds.getHeight() * factor) / 2 - bounds.getMinY() * factor);
    }
}
