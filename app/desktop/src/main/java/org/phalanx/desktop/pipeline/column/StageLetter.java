package org.phalanx.desktop.pipeline.column;

import javafx.scene.layout.StackPane;
import org.phalanx.desktop.pipeline.BoardParts;
import org.phalanx.desktop.ui.control.KeyCap;
import org.phalanx.sales.pipeline.StageLine;

/// The key that carries a card to a stage, in sight while one is in hand.
final class StageLetter extends StackPane {

    StageLetter(StageLine stage, BoardParts parts) {
        getChildren().add(new KeyCap(Character.toString(parts.aiming().letterOf(stage))));
        visibleProperty().bind(parts.aiming().aim().map(aim -> true).orElse(false));
        managedProperty().bind(visibleProperty());
    }
}
