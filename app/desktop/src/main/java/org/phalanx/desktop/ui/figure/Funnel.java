package org.phalanx.desktop.ui.figure;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.phalanx.desktop.ui.control.Labels;

/// How many go from stage to stage: bands of 36 with gaps of 16, the share that went on beside each
/// gap. A band opens the records behind it.
public final class Funnel extends Region {
    static final double BAND = 36;
    static final double GAP = 16;
    private static final double LEAST = 34;
    private static final double SPREAD = 276;
    private static final double NAME_WIDTH = 88;
    private static final double RATE_WIDTH = 132;
    private static final int SHADES = 7;

    private final IntConsumer open;
    private List<FunnelStage> stages = List.of();

    /// @param open gets the index of the band whose records are wanted
    public Funnel(IntConsumer open) {
        this.open = open;
        getStyleClass().add("funnel");
        setMinWidth(NAME_WIDTH + LEAST + SPREAD + RATE_WIDTH);
    }

    public void show(List<FunnelStage> newStages) {
        stages = List.copyOf(newStages);
        getChildren().clear();
        double most = stages.stream().mapToLong(FunnelStage::n).max().orElse(1);
        for (int i = 0; i < stages.size(); i++) {
            double next = width(stages.get(Math.min(i + 1, stages.size() - 1)), most);
            FunnelBand band =
                    new FunnelBand(stages.get(i), width(stages.get(i), most), next, shade(i));
            int index = i;
            band.onOpen(() -> open.accept(index));
            getChildren()
                    .addAll(
                            Labels.mayShrink(Labels.of(stages.get(i).name(), "strong")),
                            band,
                            rate(stages.get(i)));
        }
        double height = Math.max(0, stages.size() * (BAND + GAP) - GAP);
        setMinHeight(height);
        setPrefHeight(height);
    }

    private static double width(FunnelStage stage, double most) {
        return LEAST + SPREAD * Math.sqrt(most <= 0 ? 0 : stage.n() / most);
    }

    private int shade(int index) {
        return stages.size() < 2
                ? SHADES - 1
                : 2 + Math.round((SHADES - 3f) * index / (stages.size() - 1));
    }

    private static Node rate(FunnelStage stage) {
        Label share = Labels.of(stage.conversion(), "strong");
        Label before =
                Labels.of(stage.comparison(), "small", stage.worst() ? "ink-warn" : "ink-muted");
        share.getStyleClass().add(stage.worst() ? "ink-warn" : "ink-2");
        HBox row = new HBox(8, share, before);
        row.setVisible(!stage.conversion().isEmpty());
        return row;
    }

    @Override
    protected void layoutChildren() {
        double middle = NAME_WIDTH + (getWidth() - NAME_WIDTH - RATE_WIDTH) / 2;
        for (int i = 0; i < stages.size(); i++) {
            double y = i * (BAND + GAP);
            Node name = getChildren().get(3 * i);
            Node band = getChildren().get(3 * i + 1);
            Node rate = getChildren().get(3 * i + 2);
            name.resizeRelocate(0, y, NAME_WIDTH, BAND);
            band.resizeRelocate(
                    snapPositionX(middle - band.prefWidth(-1) / 2), y, band.prefWidth(-1), BAND);
            double height = rate.prefHeight(-1);
            rate.resizeRelocate(
                    getWidth() - RATE_WIDTH + GAP,
                    snapPositionY(y + BAND + GAP / 2 - height / 2),
                    rate.prefWidth(-1),
                    height);
        }
    }
}
