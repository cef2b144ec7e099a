package org.phalanx.desktop.chart.round;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.chart.PieChart;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.draw.Wide;
import org.phalanx.desktop.chart.xy.BarDrawing;
import org.phalanx.desktop.ui.control.Labels;

/// What a whole is made of, with name, value and share of each part beside it; as a donut its sum
/// in the middle. What is no whole stands as bars and says why.
public final class PieDrawing implements Drawing {
    private static final int MOST = 7;
    private static final double HOLE = .6;
    private static final double HOLE_ROOM = 1.8;
    private static final double ROOM_FOR_SHARES = 170;
    private static final double TITLE = 17;
    private static final double LINE = 22;
    private static final double KEY = .52;
    private final boolean donut;

    /// @param donut whether it has a hole with the sum
    public PieDrawing(boolean donut) {
        this.donut = donut;
    }

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        String why =
                !all.measure().additive()
                        ? "no-whole.average"
                        : all.hasNegative()
                                ? "no-whole.negative"
                                : all.sum().signum() == 0 ? "no-whole.zero" : null;
        if (why != null) {
            return new BarDrawing().draw(all, paper).note(paper.texts(PieDrawing.class).get(why));
        }
        int most = paper.lines(LINE, 0, 2, MOST);
        Reduced reduced = Reduced.greatest(all, most, paper.rest());
        ChartData data = reduced.data();
        PieChart pie = pie(data);
        VBox key = key(reduced, pie, all.sum(), paper);
        StackPane round = new StackPane(pie);
        round.setMinSize(0, 0);
        if (donut) {
            hole(round, paper.words().value(data.measure(), all.sum()));
        }
        key.setMaxWidth(paper.width() * KEY);
        key.setPrefWidth(paper.width() * KEY);
        key.setMinWidth(0);
        HBox box = new HBox(12, round, key);
        HBox.setHgrow(round, Priority.ALWAYS);
        box.getStyleClass().add("pie-box");
        return Drawn.of(box).note(reduced.note(paper));
    }

    /// The list beside the pie, in which the focus goes from part to part.
    private static VBox key(Reduced reduced, PieChart pie, BigDecimal whole, Paper paper) {
        ChartData data = reduced.data();
        VBox key = new VBox();
        key.getStyleClass().add("pie-key");
        for (int i = 0; i < data.categories().size(); i++) {
            String tint = data.categories().get(i).isRest() ? "tint-rest" : "tint-" + (i + 1);
            Node slice = pie.getData().get(i).getNode();
            slice.getStyleClass().add(tint);
            if (data.categories().size() == 1) {
                slice.getStyleClass().add("whole-pie");
            }
            String share = paper.words().share(data.sum(i), whole);
            Node line = line(data, i, tint, share, paper);
            key.getChildren().add(line);
            if (data.sum(i).signum() > 0) {
                String said = paper.words().mark(data, 0, i) + " " + share;
                paper.marks().also(slice, reduced.mark(i), said);
                paper.marks().add(line, reduced.mark(i), said);
            }
        }
        return key;
    }

    private static PieChart pie(ChartData data) {
        List<PieChart.Data> slices = new ArrayList<>();
        for (int i = 0; i < data.categories().size(); i++) {
            slices.add(
                    new PieChart.Data(data.categories().get(i).label(), data.sum(i).doubleValue()));
        }
        PieChart pie = new PieChart();
        pie.setAnimated(false);
        pie.setLegendVisible(false);
        pie.setLabelsVisible(false);
        pie.setStartAngle(90);
        pie.setClockwise(true);
        pie.setMinSize(0, 0);
        pie.setPrefSize(0, 0);
        pie.setFocusTraversable(false);
        pie.getData().setAll(slices);
        return pie;
    }

    private static void hole(StackPane round, String sum) {
        Circle hole = new Circle();
        hole.getStyleClass().add("pie-hole");
        hole.setMouseTransparent(true);
        hole.setManaged(false);
        round.layoutBoundsProperty()
                .subscribe(bounds -> {
                    double radius =
                            Math.max(0, Math.min(bounds.getWidth(), bounds.getHeight()) / 2);
                    hole.setRadius(radius * HOLE);
                    hole.setCenterX(bounds.getWidth() / 2);
                    hole.setCenterY(bounds.getHeight() / 2);
                });
        Label words = Labels.mayShrink(Labels.of(sum, "title-3"));
        words.setAlignment(Pos.CENTER);
        words.setMouseTransparent(true);
        hole.radiusProperty()
                .map(radius -> radius.doubleValue() * HOLE_ROOM)
                .subscribe(room -> {
                    boolean small = room < Wide.about(sum, TITLE);
                    words.getStyleClass().removeAll("small", "title-3");
                    words.getStyleClass().add(small ? "small" : "title-3");
                    words.setMaxWidth(room);
                });
        round.getChildren().addAll(hole, words);
    }

    private static Node line(ChartData data, int i, String tint, String share, Paper paper) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", tint);
        Label name =
                Labels.mayShrink(Labels.of(data.categories().get(i).label(), "small", "ink-2"));
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label value =
                Labels.of(
                        paper.words()
                                .value(
                                        data.measure(),
                                        Objects.requireNonNullElse(
                                                data.value(0, i), BigDecimal.ZERO)),
                        "small");
        Label part = Labels.of(share, "small", "ink-muted");
        part.getStyleClass().add("pie-share");
        HBox line = new HBox(6, swatch, name, value);
        // the pie itself shows shares, but nothing else says the name
        if (paper.width() * KEY >= ROOM_FOR_SHARES) {
            line.getChildren().add(part);
        }
        line.getStyleClass().add("key-entry");
        line.setMinHeight(LINE);
        return line;
    }
}
