package org.phalanx.desktop.pipeline.carry;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Where a card can be put down.
public interface DropTarget {

    Node node();

    /// The card in hand is over it.
    ///
    /// @param at in the scene
    void over(Point2D at);

    /// The pointer rests near an edge while a card is in hand: what is beyond comes into sight.
    default void scroll(Point2D at) {}

    default boolean holds(Point2D at) {
        Bounds bounds = node().localToScene(node().getLayoutBounds());
        return bounds.contains(at);
    }
}
