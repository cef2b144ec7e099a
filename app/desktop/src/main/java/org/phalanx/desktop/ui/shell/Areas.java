package org.phalanx.desktop.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import org.jspecify.annotations.Nullable;

/// The areas that F6 walks through: rail, head, main, pane.
final class Areas {
    private final List<? extends Parent> areas;

    Areas(List<? extends Parent> areas) {
        this.areas = areas;
    }

    /// Moves the focus to the first control of the next area that has one.
    void next(Scene scene) {
        int from = areaOf(scene.getFocusOwner());
        for (int step = 1; step <= areas.size(); step++) {
            Parent area = areas.get(Math.floorMod(from + step, areas.size()));
            if (scene.equals(area.getScene()) && enter(area, scene)) {
                return;
            }
        }
    }

    private boolean enter(Parent area, Scene scene) {
        Node before = scene.getFocusOwner();
        area.requestFocus();
        area.requestFocusTraversal(TraversalDirection.NEXT);
        Node owner = scene.getFocusOwner();
        if (!area.equals(owner) && Within.isWithin(owner, area)) {
            return true;
        }
        if (before != null) {
            before.requestFocus();
        }
        return false;
    }

    private int areaOf(@Nullable Node node) {
        for (int i = 0; i < areas.size(); i++) {
            if (Within.isWithin(node, areas.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
