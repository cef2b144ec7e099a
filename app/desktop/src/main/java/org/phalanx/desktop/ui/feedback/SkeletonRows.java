package org.phalanx.desktop.ui.feedback;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Grey lines in the place of rows that are still being read; shown only after 150 ms by whoever
/// loads.
public final class SkeletonRows extends VBox {
    private static final double[] SHARES = {.62, .82, .48, .74, .56, .68};

    /// @param lines 3 to 6
    public SkeletonRows(int lines) {
        getStyleClass().add("skeleton");
        setMouseTransparent(true);
        for (int i = 0; i < lines; i++) {
            getChildren().add(line(SHARES[i % SHARES.length]));
        }
    }

    private Region line(double share) {
        Region line = new Region();
        line.getStyleClass().add("skeleton-line");
        line.maxWidthProperty().bind(widthProperty().multiply(share));
        return line;
    }
}
