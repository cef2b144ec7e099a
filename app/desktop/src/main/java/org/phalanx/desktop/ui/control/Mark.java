package org.phalanx.desktop.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The product's mark: nine rounded squares in three ranks, the middle one of the front rank in
/// accent.
public final class Mark extends Region {
    private static final int RANKS = 3;
    private static final double[] STRENGTH = {1, .62, .36};

    /// All measures are in parts of the whole side.
    private static final double SQUARE = 6 / 22.0;

    private static final double STEP = 8 / 22.0;
    private static final double ROUNDING = 3 / 22.0;

    public Mark(double side) {
        getStyleClass().add("mark");
        setMinSize(side, side);
        setPrefSize(side, side);
        setMaxSize(side, side);
        for (int rank = 0; rank < RANKS; rank++) {
            for (int file = 0; file < RANKS; file++) {
                getChildren().add(square(rank, file, side));
            }
        }
    }

    private static Rectangle square(int rank, int file, double side) {
        Rectangle square =
                new Rectangle(file * STEP * side, rank * STEP * side, SQUARE * side, SQUARE * side);
        square.setArcWidth(ROUNDING * side);
        square.setArcHeight(ROUNDING * side);
        square.setOpacity(STRENGTH[rank]);
        square.getStyleClass().add(rank == 0 && file == 1 ? "leader" : "soldier");
        return square;
    }
}
