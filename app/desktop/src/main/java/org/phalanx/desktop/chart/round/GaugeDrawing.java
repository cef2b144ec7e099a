package org.phalanx.desktop.chart.round;

import java.math.BigDecimal;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Headline;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.Measure;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.ui.control.Labels;
import org.phalanx.desktop.ui.figure.Gauge;
import org.phalanx.desktop.ui.text.Texts;

/// One number against its target, else against the period before.
public final class GaugeDrawing implements Drawing {
    private static final double HEADROOM = 1.25;

    @Override
    public Drawn draw(ChartData data, Paper paper) {
        Headline headline = data.headline();
        Measure measure = data.measure();
        BigDecimal value =
                headline.value() == null && measure.additive() ? data.sum() : headline.value();
        BigDecimal aim = headline.target() == null ? headline.before() : headline.target();
        String words = paper.words().value(measure, value);
        double now = value == null ? 0 : value.doubleValue();
        double end =
                aim == null || aim.signum() <= 0 ? 0 : Math.max(aim.doubleValue() * HEADROOM, now);
        Gauge gauge =
                new Gauge(
                        words,
                        end == 0 ? 0 : now / end,
                        end == 0 || aim == null ? 1 : aim.doubleValue() / end);
        Label line = Labels.wrapped(Labels.of(against(data, value, aim, paper), "small", "ink-2"));
        VBox box = new VBox(6, gauge, line);
        box.getStyleClass().add("gauge-box");
        VBox.setVgrow(gauge, Priority.ALWAYS);
        paper.marks().add(box, Mark.ALL, measure.label() + " " + words + " " + line.getText());
        return Drawn.of(box);
    }

    private static String against(
            ChartData data, @Nullable BigDecimal value, @Nullable BigDecimal aim, Paper paper) {
        Texts texts = paper.texts(GaugeDrawing.class);
        if (value == null) {
            return texts.get("gauge.none");
        }
        if (aim == null) {
            return texts.get("gauge.no-aim");
        }
        String words = paper.words().value(data.measure(), aim);
        return data.headline().target() != null
                ? texts.get("gauge.target", words)
                : texts.get("gauge.before", words);
    }
}
