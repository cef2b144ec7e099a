package org.phalanx.desktop.chart.xy;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Labels;

/// Lying bars, each of which begins where the one above ended.
final class Steps extends Region {
    private static final double NAMES = .34;
    private static final double MOST_NAMES = 132;
    private static final double WORDS = 84;
    private static final double THICKEST = 22;
    private static final double FILL = .68;
    private static final double THINNEST = 2;
    private static final double GAP = 8;

    private final List<Step> steps = new ArrayList<>();

    private record Step(Label name, Label words, Region bar, double from, double to) {}

    Steps() {
        getStyleClass().add("waterfall");
        setMinSize(0, 0);
    }

    void add(String name, String words, double from, double to, String style) {
        Label left = Labels.mayShrink(Labels.of(name, "small", "ink-muted"));
        left.setAlignment(Pos.CENTER_RIGHT);
        Label right = Labels.mayShrink(Labels.of(words, "small"));
        Region bar = new Region();
        bar.getStyleClass().addAll("step", style);
        steps.add(new Step(left, right, bar, from, to));
        getChildren().addAll(left, bar, right);
    }

    /// The bar of the last step.
    Node last() {
        return steps.getLast().bar();
    }

    @Override
    protected void layoutChildren() {
        double low = 0;
        double high = 0;
        for (Step step : steps) {
            low = Math.min(low, Math.min(step.from(), step.to()));
            high = Math.max(high, Math.max(step.from(), step.to()));
        }
        double names = Math.min(MOST_NAMES, getWidth() * NAMES);
        double room = Math.max(1, getWidth() - names - WORDS - 2 * GAP);
        double scale = room / Math.max(high - low, Double.MIN_NORMAL);
        double line = getHeight() / Math.max(1, steps.size());
        double thick = snapSizeY(Math.min(THICKEST, line * FILL));
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            double y = i * line;
            double x = names + GAP + (Math.min(step.from(), step.to()) - low) * scale;
            double width = Math.max(THINNEST, Math.abs(step.to() - step.from()) * scale);
            step.name().resizeRelocate(0, snapPositionY(y), names, line);
            step.bar()
                    .resizeRelocate(
                            snapPositionX(x), snapPositionY(y + (line - thick) / 2), width, thick);
            step.words()
                    .resizeRelocate(
                            snapPositionX(x + width + GAP / 2), snapPositionY(y), WORDS, line);
        }
    }
}
