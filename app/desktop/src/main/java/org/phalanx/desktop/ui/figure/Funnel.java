package org.phalanx.desktop.ui.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.phalanx.desktop.ui.control.Labels;

/// How many go from stage to stage: bands of 36 with gaps of 16, the share that went on beside each
/// gap, and above each column what it tells. A band opens the records behind it. Where there is
/// room, bands and gaps grow together.
public final class Funnel extends Region {
    private static final double BAND = 36;
    private static final double GAP = 16;
    private static final double HEAD = 20;
    private static final double LEAST = 34;
    private static final double SPREAD = 276;
    private static final double NAME_WIDTH = 92;
    private static final double RATE_WIDTH = 216;
    private static final double MOST_GROWN = 1.6;
    private static final double LEAST_GROWN = .6;
    private static final double SMALLEST = 240;
    private static final double NARROW = .2;
    private static final double NARROW_RATE = .36;
    private static final double LEAST_RATE = 60;
    private static final int SHADES = 7;

    private final IntConsumer open;
    private final List<Label> heads =
            List.of(head(Pos.CENTER_LEFT), head(Pos.CENTER), head(Pos.CENTER_LEFT));
    private final List<Row> rows = new ArrayList<>();
    private boolean anySize;
    private double nameWidth = NAME_WIDTH;
    private double rateWidth = RATE_WIDTH;

    /// A stage with what stands beside it.
    private record Row(FunnelStage stage, Node title, FunnelBand band, Node rate) {}

    /// @param open gets the index of the band whose records are wanted
    public Funnel(IntConsumer open) {
        this.open = open;
        getStyleClass().add("funnel");
        setMinWidth(NAME_WIDTH + LEAST + SPREAD + RATE_WIDTH);
    }

    /// Lets bands and names shrink where there is less room than they like.
    public Funnel ofAnySize() {
        anySize = true;
        setMinWidth(SMALLEST);
        return this;
    }

    private static Label head(Pos side) {
        Label head = Labels.mayShrink(Labels.of("", "caption", "ink-muted"));
        head.setAlignment(side);
        return head;
    }

    /// @param names of the columns: what stands left, in the bands, and beside the gaps
    public void show(List<String> names, List<FunnelStage> stages) {
        rows.clear();
        getChildren().setAll(heads);
        for (int i = 0; i < heads.size(); i++) {
            heads.get(i).setText(names.get(i));
        }
        for (int i = 0; i < stages.size(); i++) {
            FunnelStage stage = stages.get(i);
            FunnelBand band = new FunnelBand(stage, shade(i, stages.size()));
            int index = i;
            band.setId("band-" + i);
            band.onOpen(() -> open.accept(index));
            Row row = new Row(stage, title(stage), band, rate(stage));
            rows.add(row);
            getChildren().addAll(row.title(), row.band(), row.rate());
        }
        double height = HEAD + Math.max(0, stages.size() * (BAND + GAP) - GAP);
        setMinHeight(anySize ? height * LEAST_GROWN : height);
        setPrefHeight(height);
    }

    private static int shade(int index, int stages) {
        return stages < 2 ? SHADES - 1 : 2 + Math.round((SHADES - 3f) * index / (stages - 1));
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
        for (String more : List.of(next.fates(), next.earlier())) {
            if (!more.isEmpty()) {
                rate.getChildren().add(Labels.mayShrink(Labels.of(more, "caption", "ink-muted")));
            }
        }
        if (!next.formula().isEmpty()) {
            Tooltip.install(rate, new Tooltip(next.formula()));
        }
        return rate;
    }

    @Override
    protected void layoutChildren() {
        if (anySize) {
            nameWidth = Math.min(NAME_WIDTH, getWidth() * NARROW);
            rateWidth = Math.clamp(getWidth() * NARROW_RATE, LEAST_RATE, RATE_WIDTH);
        }
        double room = getWidth() - nameWidth - rateWidth;
        double tall = (getHeight() - HEAD) / (rows.size() * (BAND + GAP) - GAP);
        double wide = room / (LEAST + SPREAD);
        double grown = Math.clamp(Math.min(tall, wide), 1, MOST_GROWN);
        double high = tall < 1 && anySize ? Math.max(tall, LEAST_GROWN) : grown;
        double broad = wide < 1 && anySize ? wide : grown;
        double middle = nameWidth + room / 2;
        layoutHeads(middle, room);
        for (int i = 0; i < rows.size(); i++) {
            double y = snapPositionY(HEAD + i * (BAND + GAP) * high);
            layout(i, y, middle, broad, high);
        }
    }

    private void layoutHeads(double middle, double room) {
        heads.get(0).resizeRelocate(0, 0, nameWidth, HEAD - 4);
        heads.get(1).resizeRelocate(snapPositionX(middle - room / 2), 0, room, HEAD - 4);
        heads.get(2).resizeRelocate(getWidth() - rateWidth + GAP, 0, rateWidth - GAP, HEAD - 4);
    }

    private void layout(int i, double y, double middle, double broad, double high) {
        Row row = rows.get(i);
        double band = snapSizeY(BAND * high);
        double gap = GAP * high;
        row.title().resizeRelocate(0, y, nameWidth, band);
        double width = width(i, broad);
        double next = width(Math.min(i + 1, rows.size() - 1), broad);
        row.band().draw(width, next, band, band / (band + gap));
        row.band().resizeRelocate(snapPositionX(middle - width / 2), y, width, band);
        double height = row.rate().prefHeight(-1);
        row.rate()
                .resizeRelocate(
                        getWidth() - rateWidth + GAP,
                        snapPositionY(y + band + gap / 2 - height / 2),
                        rateWidth - GAP,
                        height);
    }

    private double width(int i, double broad) {
        double most = rows.stream().mapToLong(row -> row.stage().n()).max().orElse(1);
        Row row = rows.get(i);
        double share = most <= 0 ? 0 : row.stage().n() / most;
        return Math.max(row.band().leastWidth(), (LEAST + SPREAD * Math.sqrt(share)) * broad);
    }
}
