package org.phalanx.desktop.chart.list;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.draw.Drawing;
import org.phalanx.desktop.chart.draw.Drawn;
import org.phalanx.desktop.chart.draw.Paper;
import org.phalanx.desktop.chart.draw.Reduced;
import org.phalanx.desktop.ui.figure.Funnel;
import org.phalanx.desktop.ui.figure.FunnelStage;

/// How many go from stage to stage, with the share that went on.
public final class FunnelDrawing implements Drawing {
    private static final String NOTHING = "";
    private static final int MOST = 12;
    private static final double LINE = 32;
    private static final double BESIDE = 40;

    @Override
    public Drawn draw(ChartData all, Paper paper) {
        Reduced reduced = Reduced.first(all, paper.lines(LINE, BESIDE, 3, MOST));
        ChartData data = reduced.data();
        Series series = data.series().getFirst();
        int worst = worst(series);
        Funnel funnel = new Funnel(index -> paper.marks().open(reduced.mark(index))).ofAnySize();
        funnel.show(
                List.of(
                        "",
                        data.measure().label(),
                        paper.texts(FunnelDrawing.class).get("funnel.rate")),
                IntStream.range(0, data.categories().size())
                        .mapToObj(i -> stage(data, i, i == worst, paper))
                        .toList());
        return Drawn.of(funnel).note(reduced.note(paper));
    }

    private static FunnelStage stage(ChartData data, int i, boolean worst, Paper paper) {
        Series series = data.series().getFirst();
        BigDecimal value = Objects.requireNonNullElse(series.value(i), BigDecimal.ZERO);
        boolean last = i == data.categories().size() - 1;
        return new FunnelStage(
                data.categories().get(i).label(),
                "",
                value.max(BigDecimal.ZERO).longValue(),
                paper.words().value(data.measure(), series.value(i)),
                last ? null : next(data, i, worst, paper));
    }

    private static FunnelStage.Next next(ChartData data, int i, boolean worst, Paper paper) {
        Series series = data.series().getFirst();
        BigDecimal now = rate(series.values(), i);
        BigDecimal before = rate(series.before(), i);
        String change =
                now == null || before == null
                        ? NOTHING
                        : paper.texts(FunnelDrawing.class)
                                .get("funnel.before", paper.words().points(now.subtract(before)));
        return new FunnelStage.Next(
                now == null ? "—" : paper.words().share(now), change, "", "", "", worst);
    }

    /// Where the greatest share stays behind; -1 when nothing does, or when all stages lose alike.
    static int worst(Series series) {
        int worst = -1;
        BigDecimal least = BigDecimal.ONE;
        for (int i = 0; i + 1 < series.values().size(); i++) {
            BigDecimal rate = rate(series.values(), i);
            if (rate != null && rate.compareTo(least) < 0) {
                least = rate;
                worst = i;
            }
        }
        return worst;
    }

    private static @Nullable BigDecimal rate(List<@Nullable BigDecimal> values, int i) {
        BigDecimal here = i < values.size() ? values.get(i) : null;
        BigDecimal next = i + 1 < values.size() ? values.get(i + 1) : null;
        return here == null || next == null || here.signum() <= 0 || next.signum() < 0
                ? null
                : next.divide(here, MathContext.DECIMAL32);
    }
}
