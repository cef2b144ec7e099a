package org.phalanx.planted.broken.desktop.board;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

final class BoardModel {
    private final Inner inner = new Inner(null);

    Inner inner() {
        return inner;
    }

    record Inner(@Nullable Node node) {}
}
