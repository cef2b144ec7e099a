package org.phalanx.desktop.chart.list;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Headline;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Thinned;
import org.phalanx.desktop.chart.draw.Wide;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.ShareBar;
import org.phalanx.desktop.ui.figure.Sparkline;
import org.phalanx.desktop.ui.text.Texts;

/// One number with its way there, its change and its target.
public final class NumberDrawing implements Drawing {
    private static final int MOST_POINTS = 96;
    private static final double ROOM_FOR_TREND = 116;
    private static final double DISPLAY = 32;

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        Headline headline = data.headline();
        Measure measure = data.measure();
        BigDecimal value =
                headline.value() == null && measure.additive() && !data.isEmpty()
                        ? data.sum()
                        : headline.value();
        String words = paper.words().value(measure, value);
        Label number = Labels.mayShrink(Labels.of(words, "display"));
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox first = new HBox(8, number, between);
        first.setAlignment(Pos.CENTER_LEFT);
        if (isRoom(words, paper) && data.categories().size() > 1) {
            first.getChildren().add(new Sparkline(way(data)));
        }
        VBox box = new VBox(2, first);
        box.getStyleClass().add("number-box");
        String said = measure.label() + " " + words;
        for (Node line : lines(measure, value, headline, paper)) {
            box.getChildren().add(line);
            said +=
                    line instanceof Label label
                            ? " " + label.getText()
                            : String.valueOf(new char[0]);
        }
        paper.marks().add(box, Mark.ALL, said);
        return Drawn.of(box);
    }

    /// The number itself goes before its way.
    private static boolean isRoom(String words, Paper paper) {
        return paper.width() >= Wide.about(words, DISPLAY) + ROOM_FOR_TREND;
    }

    private static List<Node> lines(
            Measure measure, @Nullable BigDecimal value, Headline headline, Paper paper) {
        Texts texts = paper.texts(NumberDrawing.class);
        List<Node> lines = new ArrayList<>();
        BigDecimal before = headline.before();
        if (value == null) {
            lines.add(Labels.mayShrink(Labels.of(texts.get("number.none"), "small", "ink-muted")));
        }
        if (value != null && before != null) {
            int welcome = measure.welcome(value.subtract(before));
            String change = paper.words().change(measure, value, before);
            String ink = welcome > 0 ? "ink-ok" : welcome < 0 ? "ink-danger" : "ink-muted";
            lines.add(
                    Labels.mayShrink(
                            Labels.of(
                                    value.compareTo(before) == 0
                                            ? texts.get("number.same")
                                            : texts.get(
                                                    "number.before",
                                                    change,
                                                    paper.words().value(measure, before)),
                                    "small",
                                    ink)));
        }
        BigDecimal target = headline.target();
        if (value != null && target != null && target.signum() > 0) {
            lines.add(new ShareBar(value.doubleValue() / target.doubleValue()));
            lines.add(
                    Labels.mayShrink(
                            Labels.of(
                                    texts.get(
                                            "number.target", paper.words().value(measure, target)),
                                    "small",
                                    "ink-2")));
        }
        return lines;
    }

    private static List<Double> way(ChartData data) {
        return Thinned.to(MOST_POINTS, data).series().getFirst().values().stream()
                .filter(Objects::nonNull)
                .map(BigDecimal::doubleValue)
                .toList();
    }
}
