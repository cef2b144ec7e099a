package org.phalanx.desktop.chart.round;

import java.math.BigDecimal;
import java.util.Objects;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.chart.xy.BarDrawing;

/// Three to twelve sides of a thing. Fewer, or values below zero, stand as bars.
///
/// Drawn by ourselves: the radar of TilesFX takes no fewer than four sides, and its outline does
/// not go through the values (its last one is drawn twice).
public final class RadarDrawing implements Drawing {
    private static final int LEAST = 3;
    private static final int MOST = 12;
    private static final double LINE = 26;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        boolean few = all.categories().size() < LEAST;
        if (few || all.hasNegative()) {
            return new BarDrawing()
                    .draw(all, paper)
                    .note(
                            paper.texts(RadarDrawing.class)
                                    .get(few ? "radar.few" : "radar.negative"));
        }
        Reduced reduced =
                Reduced.greatest(all, paper.lines(LINE, 0, LEAST + 1, MOST), paper.rest()).modest();
        ChartData data = reduced.data();
        double most =
                data.series().getFirst().values().stream()
                        .filter(Objects::nonNull)
                        .mapToDouble(BigDecimal::doubleValue)
                        .max()
                        .orElse(1);
        RadarFrame frame = new RadarFrame();
        for (int i = 0; i < data.categories().size(); i++) {
            BigDecimal value = data.value(0, i);
            frame.add(
                    data.categories().get(i).label(),
                    paper.words().value(data.measure(), value),
                    value == null || most <= 0 ? 0 : value.doubleValue() / most);
            paper.marks().add(frame.last(), reduced.mark(i), paper.words().mark(data, 0, i));
        }
        return Drawn.of(frame).note(reduced.note(paper));
    }
}
