package org.phalanx.desktop.chart.xy;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.ValueAxis;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// The numbers at the ends of bars, and a tick where a bar was in the period before. A number is
/// written where it touches neither its neighbour nor the tick.
final class EndWords {
    private static final double CLEAR = 4;
    private static final double REACH = 3;
    private static final double FILL = .34;
    private static final double THICKEST = 26;

    private final boolean upright;
    private final ValueAxis<Number> axis;
    private final List<Entry> entries = new ArrayList<>();

    /// @param parts of the bar
    /// @param before where it was; null when unknown
    private record Entry(
            List<Node> parts, Text text, boolean negative, @Nullable Line tick, double before) {
        Bounds bar() {
            Bounds all = parts.getFirst().getBoundsInParent();
            double x = all.getMinX();
            double y = all.getMinY();
            double toX = all.getMaxX();
            double toY = all.getMaxY();
            for (Node part : parts) {
                Bounds one = part.getBoundsInParent();
                x = Math.min(x, one.getMinX());
                y = Math.min(y, one.getMinY());
                toX = Math.max(toX, one.getMaxX());
                toY = Math.max(toY, one.getMaxY());
            }
            return new BoundingBox(x, y, toX - x, toY - y);
        }
    }

    /// @param upright whether bars go up; else to the right
    EndWords(boolean upright, ValueAxis<Number> axis) {
        this.upright = upright;
        this.axis = axis;
    }

    /// The gap between places that keeps bars from growing beyond their greatest thickness.
    static double gap(CategoryAxis places, int bars) {
        double each = places.getCategorySpacing();
        return Math.rint(Math.max(each * FILL, each - bars * THICKEST));
    }

    void add(
            List<Node> parts,
            String words,
            boolean negative,
            @Nullable Double before,
            ObservableList<Node> plot) {
        Text text = new Text(words);
        text.getStyleClass().add("bar-value");
        text.setMouseTransparent(true);
        Line tick = null;
        if (before != null) {
            tick = new Line();
            tick.getStyleClass().add("before-tick");
            tick.setMouseTransparent(true);
            plot.add(tick);
        }
        plot.add(text);
        entries.add(new Entry(parts, text, negative, tick, before == null ? 0 : before));
    }

    /// To be called when the bars have their places.
    void layout() {
        double end = -Double.MAX_VALUE;
        for (Entry entry : entries) {
            Bounds bar = entry.bar();
            Bounds text = entry.text().getLayoutBounds();
            double at = entry.tick() == null ? Double.NaN : place(entry.tick(), entry, bar);
            double x;
            double y;
            if (upright) {
                x = bar.getCenterX() - text.getWidth() / 2;
                double head = beside(bar.getMinY(), bar.getMaxY(), at, text.getHeight(), entry);
                y = entry.negative() ? head : head - text.getHeight();
                entry.text().setVisible(x > end + 2);
                end = x > end + 2 ? x + text.getWidth() : end;
            } else {
                double head = beside(bar.getMaxX(), bar.getMinX(), at, text.getWidth(), entry);
                x = entry.negative() ? head - text.getWidth() : head;
                y = bar.getCenterY() - text.getHeight() / 2;
                boolean clear = Math.abs(y - end) >= text.getHeight() - CLEAR;
                entry.text().setVisible(clear);
                end = clear ? y : end;
            }
            entry.text().relocate(Math.rint(x), Math.rint(y));
        }
    }

    /// Where the words begin: beyond the bar, and beyond the tick where this would cross them.
    private double beside(double end, double otherEnd, double tick, double size, Entry entry) {
        boolean toLess = entry.negative() != upright;
        double from = entry.negative() ? otherEnd : end;
        double far = toLess ? from - tick : tick - from;
        double beyond = far > -CLEAR && far < size + 2 * CLEAR ? Math.max(far, 0) : 0;
        return toLess ? from - beyond - CLEAR : from + beyond + CLEAR;
    }

    /// Draws the tick and says where along the axis it is.
    private double place(Line tick, Entry entry, Bounds bar) {
        double at = Math.rint(axis.getDisplayPosition(entry.before()));
        tick.setStartX(upright ? bar.getMinX() - REACH : at);
        tick.setEndX(upright ? bar.getMaxX() + REACH : at);
        tick.setStartY(upright ? at : bar.getMinY() - REACH);
        tick.setEndY(upright ? at : bar.getMaxY() + REACH);
        return at;
    }
}
