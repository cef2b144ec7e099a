package org.phalanx.desktop.ui.screen;

import javafx.scene.Node;

/// What stands in the middle of the upper edge of a window; without any it stays free.
@FunctionalInterface
public interface TopBox {

    /// A new node for one window.
    Node node();
}
