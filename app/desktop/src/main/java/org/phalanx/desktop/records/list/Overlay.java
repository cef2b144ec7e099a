package org.phalanx.desktop.records.list;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What opens below a button of a list, or above one at the bottom, and closes by Esc or a click
/// beside it. It lies within the window, so that inputs in it can open lists of their own.
final class Overlay extends Pane {
    private static final double GAP = 4;
    private static final double EDGE = 8;

    /// What begins below this part of the window opens upwards.
    private static final double LOW = 0.6;

    private @Nullable Node before;
    private Runnable closed = () -> {};
    private double above;

    Overlay() {
        setVisible(false);
        setPickOnBounds(true);
        addEventHandler(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (equals(event.getTarget())) {
                        event.consume();
                        close();
                    }
                });
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close();
                    }
                });
    }

    /// Opens below a node.
    ///
    /// @param then what to do when it is closed
    public void show(Region content, Node below, Runnable then) {
        close();
        before = getScene() == null ? null : getScene().getFocusOwner();
        closed = then;
        content.getStyleClass().addAll("floating", "list-popover");
        if (getScene() != null) {
            // what was shown just now may have no place yet
            getScene().getRoot().applyCss();
            getScene().getRoot().layout();
        }
        Bounds at = sceneToLocal(below.localToScene(below.getLayoutBounds()));
        above = at.getMinY() > getHeight() * LOW ? at.getMinY() - GAP : 0;
        double top = at.getMaxY() + GAP;
        getChildren().setAll(content);
        content.maxHeightProperty().unbind();
        if (above > 0) {
            content.setMaxHeight(above - EDGE);
        } else {
            content.maxHeightProperty().bind(heightProperty().subtract(top + EDGE));
        }
        setVisible(true);
        content.applyCss();
        content.layout();
        double width = content.prefWidth(-1);
        content.relocate(Math.max(EDGE, Math.min(at.getMinX(), getWidth() - width - EDGE)), top);
        content.requestFocusTraversal(TraversalDirection.NEXT);
    }

    /// Closes what is open and gives the focus back.
    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        getChildren().clear();
        closed.run();
        closed = () -> {};
        if (before != null && before.getScene() != null) {
            before.requestFocus();
        }
    }

    @Override
    protected void layoutChildren() {
        for (Node child : getManagedChildren()) {
            double height = Math.min(child.prefHeight(-1), child.maxHeight(-1));
            child.resize(child.prefWidth(-1), height);
            if (above > 0) {
                child.setLayoutY(above - height);
            }
        }
    }
}
