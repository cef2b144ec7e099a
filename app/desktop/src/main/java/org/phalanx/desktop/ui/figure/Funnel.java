package org.phalanx.desktop.ui.figure;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Labels;

/// How many go from stage to stage: bands of 36 with gaps of 16, the share that went on beside each
/// gap. A band opens the records behind it.
public final class Funnel extends Region {
    static final double BAND = 36;
    static final double GAP = 16;
    private static final double LEAST = 34;
    private static final double SPREAD = 276;
    private static final double NAME_WIDTH = 88;
    private static final double RATE_WIDTH = 138;
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
            band.setId("band-" + i);
            band.onOpen(() -> open.accept(index));
            getChildren().addAll(title(stages.get(i)), band, rate(stages.get(i)));
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

    private static Node title(FunnelStage stage) {
        VBox title = new VBox(Labels.mayShrink(Labels.of(stage.name(), "strong")));
        title.setAlignment(Pos.CENTER_LEFT);
        if (!stage.amount().isEmpty()) {
            title.getChildren()
                    .add(Labels.mayShrink(Labels.of(stage.amount(), "caption", "ink-muted")));
        }
        return title;
    }

    private static Node rate(FunnelStage stage) {
        VBox rate = new VBox();
        FunnelStage.Next next = stage.next();
        if (next == null) {
            rate.setVisible(false);
            return rate;
        }
        Label share = Labels.of(next.conversion(), "strong", next.worst() ? "ink-warn" : "ink-2");
        Label before =
                Labels.mayShrink(
                        Labels.of(
                                next.comparison(),
                                "small",
                                next.worst() ? "ink-warn" : "ink-muted"));
        HBox line = new HBox(8, share, before);
        line.setAlignment(Pos.CENTER_LEFT);
        rate.getChildren().add(line);
        if (!next.loss().isEmpty()) {
            rate.getChildren()
                    .add(Labels.mayShrink(Labels.of(next.loss(), "caption", "ink-muted")));
        }
        return rate;
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
                    RATE_WIDTH - GAP,
                    height);
        }
    }
}
