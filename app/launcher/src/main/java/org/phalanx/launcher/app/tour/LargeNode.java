package org.phalanx.launcher.app.tour;

import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/// Keeps the content of a scene at a size of its own, however small the window around it is.
final class LargeNode extends Pane {

    private final Parent content;
    private final double width;
    private final double height;

    private LargeNode(Parent content, double width, double height) {
        this.content = content;
        this.width = width;
        this.height = height;
    }

    /// Takes the place of the scene's root and puts that inside.
    static LargeNode around(Scene scene, double width, double height) {
        var frame = new LargeNode(scene.getRoot(), width, height);
        scene.setRoot(frame);
        // the ground of a window belongs to whatever is its root
        frame.content.getStyleClass().add("root");
        frame.getChildren().add(frame.content);
        return frame;
    }

    /// The whole content, also what the window does not show.
    WritableImage picture() {
        applyCss();
        layout();
        var parameters = new SnapshotParameters();
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        return content.snapshot(parameters, null);
    }

    @Override
    protected void layoutChildren() {
        content.resizeRelocate(0, 0, width, height);
    }
}
