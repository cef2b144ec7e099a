package org.phalanx.desktop.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Parts of a number side by side, such as healthy, stalled and late deals; a click on a part
/// filters by it.
public final class TotalsBar extends Region {
    private static final double HEIGHT = 4;
    private static final double GAP = 1;

    private final List<Part> parts = new ArrayList<>();

    private record Part(ObservableValue<? extends Number> weight, Region bar) {}

    public TotalsBar() {
        getStyleClass().add("totals-bar");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
    }

    /// @param styleClass `healthy`, `stalled`, `late` or `seq-1` to `seq-7`
    /// @param chosen gets the index of the part that was clicked
    public TotalsBar part(
            String styleClass,
            ObservableValue<? extends Number> weight,
            ObservableValue<String> name,
            IntConsumer chosen) {
        Region bar = new Region();
        bar.getStyleClass().addAll("part", styleClass);
        int index = parts.size();
        bar.setOnMouseClicked(event -> chosen.accept(index));
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(name);
        Tooltip.install(bar, tooltip);
        parts.add(new Part(weight, bar));
        getChildren().add(bar);
        weight.subscribe(this::requestLayout);
        return this;
    }

    @Override
    protected void layoutChildren() {
        List<Part> shown =
                parts.stream().filter(part -> part.weight().getValue().doubleValue() > 0).toList();
        parts.forEach(part -> part.bar().setVisible(shown.contains(part)));
        double sum =
                shown.stream().mapToDouble(part -> part.weight().getValue().doubleValue()).sum();
        double room = getWidth() - GAP * Math.max(0, shown.size() - 1);
        double x = 0;
        for (Part part : shown) {
            double width = room * part.weight().getValue().doubleValue() / sum;
            part.bar().resizeRelocate(x, 0, width, HEIGHT);
            x += width + GAP;
        }
    }
}
