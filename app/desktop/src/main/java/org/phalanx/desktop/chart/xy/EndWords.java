package org.phalanx.desktop.chart.xy;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// The numbers at the ends of bars, and the line of the target across them. A number is written
/// where it doesn't touch its neighbour.
final class EndWords {
    private static final double CLEAR = 4;

    private final boolean upright;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Node bar, Text text, boolean negative) {}

    /// @param upright whether bars go up; else to the right
    EndWords(boolean upright) {
        this.upright = upright;
    }

    void add(Node bar, String words, boolean negative, ObservableList<Node> plot) {
        Text text = new Text(words);
        text.getStyleClass().add("bar-value");
        text.setMouseTransparent(true);
        plot.add(text);
        entries.add(new Entry(bar, text, negative));
    }

    /// To be called when the bars have their places.
    void layout() {
        double end = -Double.MAX_VALUE;
        for (Entry entry : entries) {
            Bounds bar = entry.bar().getBoundsInParent();
            Bounds text = entry.text().getLayoutBounds();
            double x;
            double y;
            if (upright) {
                x = bar.getCenterX() - text.getWidth() / 2;
                y = entry.negative() ? bar.getMaxY() + CLEAR : bar.getMinY() - 2 - text.getHeight();
                entry.text().setVisible(x > end + 2);
                end = x > end + 2 ? x + text.getWidth() : end;
            } else {
                x =
                        entry.negative()
                                ? bar.getMinX() - CLEAR - text.getWidth()
                                : bar.getMaxX() + CLEAR;
                y = bar.getCenterY() - text.getHeight() / 2;
                boolean clear = Math.abs(y - end) >= text.getHeight() - CLEAR;
                entry.text().setVisible(clear);
                end = clear ? y : end;
            }
            entry.text().relocate(Math.rint(x), Math.rint(y));
        }
    }
}
