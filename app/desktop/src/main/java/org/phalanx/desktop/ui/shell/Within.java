package org.phalanx.desktop.ui.shell;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Whether a node lies in a part of the window.
final class Within {
    private Within() {}

    static boolean isWithin(@Nullable Node node, Node area) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(area)) {
                return true;
            }
        }
        return false;
    }
}
