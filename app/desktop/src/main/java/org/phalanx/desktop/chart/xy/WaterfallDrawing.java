package org.phalanx.desktop.chart.xy;

import java.math.BigDecimal;
import java.util.Objects;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Mark;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;

/// What was added and taken away from the first step to the sum. What may not be added up stands as
/// bars.
public final class WaterfallDrawing implements Drawing {
    private static final int MOST = 24;
    private static final double LINE = 24;
    private static final double BESIDE = 40;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        if (!all.measure().additive()) {
            return new BarDrawing()
                    .draw(all, paper)
                    .note(paper.texts(Axes.class).get("no-stack.average"));
        }
        // the sum takes a line too
        Reduced reduced =
                Reduced.greatest(all, paper.lines(LINE, BESIDE, 3, MOST) - 1, paper.rest());
        ChartData data = reduced.data();
        Steps steps = new Steps();
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < data.categories().size(); i++) {
            BigDecimal value = Objects.requireNonNullElse(data.value(0, i), BigDecimal.ZERO);
            BigDecimal next = sum.add(value);
            String sign = value.signum() > 0 ? "+" : "";
            steps.add(
                    data.categories().get(i).label(),
                    sign + paper.words().value(data.measure(), value),
                    sum.doubleValue(),
                    next.doubleValue(),
                    value.signum() < 0 ? "step-down" : "step-up");
            paper.marks().add(steps.last(), reduced.mark(i), paper.words().mark(data, 0, i));
            sum = next;
        }
        String total = paper.texts(Axes.class).get("waterfall.sum");
        String words = paper.words().value(data.measure(), sum);
        steps.add(total, words, 0, sum.doubleValue(), "step-sum");
        paper.marks().add(steps.last(), Mark.ALL, total + " " + words);
        return Drawn.of(steps).note(reduced.note(paper));
    }
}
