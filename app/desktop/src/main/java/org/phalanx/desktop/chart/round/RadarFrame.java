package org.phalanx.desktop.chart.round;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.phalanx.desktop.ui.control.Labels;

/// Sides around a middle: the outline through their values over a net of four rings, a point on
/// each side, names around.
final class RadarFrame extends Region {
    private static final double MOST_NAME = 92;
    private static final double NAME_SHARE = .24;
    private static final double NAME_HEIGHT = 38;
    private static final double POINT = 8;
    private static final double CLEAR = 8;
    private static final int RINGS = 4;

    private final List<Polygon> rings = new ArrayList<>();
    private final Polygon outline = new Polygon();
    private final List<Side> sides = new ArrayList<>();

    private record Side(VBox name, Region point, Line spoke, double share) {}

    RadarFrame() {
        setMinSize(0, 0);
        getStyleClass().add("radar-frame");
        for (int i = 0; i < RINGS; i++) {
            Polygon ring = new Polygon();
            ring.getStyleClass().add("radar-ring");
            rings.add(ring);
        }
        outline.getStyleClass().addAll("radar-outline", "tint-1");
        outline.setMouseTransparent(true);
        getChildren().addAll(rings);
        getChildren().add(outline);
    }

    void add(String name, String value, double share) {
        Label title = Labels.mayShrink(Labels.of(name, "caption", "ink-2"));
        Label words = Labels.mayShrink(Labels.of(value, "caption", "ink-muted"));
        VBox box = new VBox(title, words);
        Region point = new Region();
        point.getStyleClass().addAll("radar-point", "tint-1");
        Line spoke = new Line();
        spoke.getStyleClass().add("radar-ring");
        sides.add(new Side(box, point, spoke, Math.clamp(share, 0, 1)));
        getChildren().addFirst(spoke);
        getChildren().addAll(box, point);
    }

    Node last() {
        return sides.getLast().point();
    }

    @Override
    protected void layoutChildren() {
        double name = Math.min(MOST_NAME, getWidth() * NAME_SHARE);
        double room =
                Math.min(getWidth() - 2 * (name + CLEAR), getHeight() - 2 * (NAME_HEIGHT + CLEAR));
        double radius = Math.max(0, room / 2);
        double x = getWidth() / 2;
        double y = getHeight() / 2;
        rings.forEach(ring -> ring.getPoints().clear());
        outline.getPoints().clear();
        for (int i = 0; i < sides.size(); i++) {
            Side side = sides.get(i);
            double angle = 2 * Math.PI * i / sides.size() - Math.PI / 2;
            double right = Math.cos(angle);
            double down = Math.sin(angle);
            for (int ring = 0; ring < RINGS; ring++) {
                double at = radius * (ring + 1) / RINGS;
                rings.get(ring).getPoints().addAll(x + right * at, y + down * at);
            }
            side.spoke().setStartX(x);
            side.spoke().setStartY(y);
            side.spoke().setEndX(x + right * radius);
            side.spoke().setEndY(y + down * radius);
            double pointX = x + right * radius * side.share();
            double pointY = y + down * radius * side.share();
            outline.getPoints().addAll(pointX, pointY);
            side.point().resizeRelocate(pointX - POINT / 2, pointY - POINT / 2, POINT, POINT);
            placeName(side.name(), x + right * (radius + CLEAR), y + down * (radius + CLEAR), name);
        }
    }

    /// The name lies beyond its corner, on the side that the corner is on.
    private void placeName(VBox box, double cornerX, double cornerY, double width) {
        double right = (cornerX - getWidth() / 2) / Math.max(1, getWidth() / 2);
        double down = (cornerY - getHeight() / 2) / Math.max(1, getHeight() / 2);
        boolean middle = Math.abs(right) < .04;
        box.setAlignment(middle ? Pos.CENTER : right > 0 ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        double x = middle ? cornerX - width / 2 : right > 0 ? cornerX : cornerX - width;
        double y =
                middle
                        ? (down > 0 ? cornerY : cornerY - NAME_HEIGHT)
                        : cornerY - NAME_HEIGHT / 2 + Math.signum(down) * 4;
        box.resizeRelocate(
                Math.rint(Math.clamp(x, 0, Math.max(0, getWidth() - width))),
                Math.rint(Math.clamp(y, 0, Math.max(0, getHeight() - NAME_HEIGHT))),
                width,
                NAME_HEIGHT);
    }
}
