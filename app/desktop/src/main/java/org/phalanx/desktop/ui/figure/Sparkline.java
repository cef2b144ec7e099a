package org.phalanx.desktop.ui.figure;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/// The way a figure went, 96 × 30 without axes; the number beside it is the message.
public final class Sparkline extends Region {
    private static final double WIDTH = 96;
    private static final double HEIGHT = 30;
    private static final double DOT = 3;

    public Sparkline(List<Double> values) {
        getStyleClass().add("sparkline");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setMouseTransparent(true);
        if (values.size() > 1) {
            draw(values);
        }
    }

    private void draw(List<Double> values) {
        double low = values.stream().mapToDouble(Double::doubleValue).min().orElse(0);
        double high = values.stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double span = high > low ? high - low : 1;
        double step = (WIDTH - 2 * DOT) / (values.size() - 1);
        Polyline line = new Polyline();
        for (int i = 0; i < values.size(); i++) {
            double y = HEIGHT - DOT - (values.get(i) - low) / span * (HEIGHT - 2 * DOT);
            line.getPoints().addAll(DOT + i * step, y);
        }
        List<Double> points = line.getPoints();
        Circle last = new Circle(points.get(points.size() - 2), points.getLast(), DOT);
        line.getStyleClass().add("sparkline-line");
        last.getStyleClass().add("sparkline-dot");
        getChildren().addAll(line, last);
    }
}
