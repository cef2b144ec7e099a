package org.phalanx.desktop.chart.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.chart.Category;
import org.phalanx.desktop.chart.ChartData;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.Headline;
import org.phalanx.desktop.chart.Series;
import org.phalanx.desktop.chart.reading.Reading.Share;

/// Finds what a chart says. It never claims more than its figures hold: where several places are
/// alike it says so, and where there is nothing to say it is silent.
public final class Readings {

    private Readings() {}

    /// The sentence for a kind of chart, if its figures have one.
    public static Optional<Reading> of(ChartKind kind, ChartData data) {
        return switch (kind) {
            // how a number changed stands beside it
            case NUMBER -> target(data.headline());
            case GAUGE -> target(data.headline()).or(() -> before(data.headline()));
            case FUNNEL -> bottleneck(data);
            case LINE, AREA -> data.isCrossed() ? cells(data) : course(data);
            case STACKED_BAR, HEAT_MAP, PIVOT -> data.isCrossed() ? cells(data) : greatest(data);
            case BAR, RADAR, TABLE -> data.isCrossed() ? cells(data) : greatest(data);
            case PIE, DONUT, LEADERBOARD, CALENDAR, PROVINCES, WORLD -> greatest(data);
            case WATERFALL -> data.measure().additive() ? sum(data) : greatest(data);
            case SCATTER -> Correlation.of(data);
            case RECORDS, TEXT -> Optional.empty();
        };
    }

    private static Optional<Reading> target(Headline headline) {
        BigDecimal now = headline.value();
        BigDecimal target = headline.target();
        return now == null || target == null || target.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Reading.Target(now, target));
    }

    private static Optional<Reading> before(Headline headline) {
        BigDecimal now = headline.value();
        BigDecimal before = headline.before();
        return now == null || before == null
                ? Optional.empty()
                : Optional.of(new Reading.Against(now, before));
    }

    private static Optional<Reading> bottleneck(ChartData data) {
        List<@Nullable BigDecimal> values = data.series().getFirst().values();
        int worst = -1;
        BigDecimal least = BigDecimal.ONE;
        boolean tied = false;
        for (int i = 0; i + 1 < values.size(); i++) {
            BigDecimal rate = rate(values.get(i), values.get(i + 1));
            int order = rate == null ? 1 : rate.compareTo(least);
            if (order == 0 && worst >= 0) {
                tied = true;
            } else if (rate != null && order < 0) {
                tied = false;
                least = rate;
                worst = i;
            }
        }
        return worst < 0 || tied
                ? Optional.empty()
                : Optional.of(
                        new Reading.Bottleneck(
                                data.categories().get(worst), BigDecimal.ONE.subtract(least)));
    }

    private static @Nullable BigDecimal rate(@Nullable BigDecimal here, @Nullable BigDecimal next) {
        return here == null || next == null || here.signum() <= 0 || next.signum() < 0
                ? null
                : next.divide(here, MathContext.DECIMAL64);
    }

    private static Optional<Reading> course(ChartData data) {
        Series series = data.series().getFirst();
        int[] there = there(series);
        if (there.length < 2) {
            return greatest(data);
        }
        int first = there[0];
        int last = there[there.length - 1];
        return Optional.of(
                new Reading.Course(
                        data.categories().get(first),
                        data.categories().get(last),
                        known(series, first),
                        known(series, last)));
    }

    private static Optional<Reading> greatest(ChartData data) {
        Series series = data.series().getFirst();
        int[] there = there(series);
        if (there.length == 0) {
            return Optional.empty();
        }
        BigDecimal most = known(series, there[0]);
        BigDecimal least = most;
        for (int i : there) {
            most = most.max(known(series, i));
            least = least.min(known(series, i));
        }
        BigDecimal greatest = most;
        List<Category> best =
                IntStream.of(there)
                        .filter(i -> known(series, i).compareTo(greatest) == 0)
                        .mapToObj(data.categories()::get)
                        .toList();
        if (there.length == 1) {
            return Optional.of(new Reading.Single(best.getFirst(), most));
        }
        if (most.compareTo(least) == 0) {
            return Optional.of(
                    most.signum() == 0
                            ? new Reading.Zero(there.length)
                            : new Reading.Equal(there.length, most));
        }
        if (best.size() > 1) {
            return Optional.of(new Reading.Tied(best.size(), best.getFirst(), most));
        }
        boolean whole = data.measure().additive() && least.signum() >= 0;
        return Optional.of(
                new Reading.Greatest(
                        best.getFirst(), most, whole ? new Share(most, series.sum()) : Share.NONE));
    }

    private static Optional<Reading> cells(ChartData data) {
        BigDecimal most = null;
        Reading.GreatestCell best = null;
        boolean tied = false;
        for (Series series : data.series()) {
            for (int i : there(series)) {
                BigDecimal value = known(series, i);
                int order = most == null ? 1 : value.compareTo(most);
                tied = order == 0 || (order < 0 && tied);
                if (order > 0) {
                    most = value;
                    best = new Reading.GreatestCell(data.categories().get(i), series, value);
                }
            }
        }
        return best == null || tied ? Optional.empty() : Optional.of(best);
    }

    private static Optional<Reading> sum(ChartData data) {
        Series series = data.series().getFirst();
        int[] there = there(series);
        if (there.length == 0) {
            return Optional.empty();
        }
        int widest = there[0];
        boolean tied = false;
        for (int at = 1; at < there.length; at++) {
            int order = known(series, there[at]).abs().compareTo(known(series, widest).abs());
            tied = order == 0 || (order < 0 && tied);
            widest = order > 0 ? there[at] : widest;
        }
        return tied
                ? greatest(data)
                : Optional.of(
                        new Reading.Sum(
                                series.sum(),
                                data.categories().get(widest),
                                known(series, widest)));
    }

    private static int[] there(Series series) {
        return IntStream.range(0, series.values().size())
                .filter(i -> series.value(i) != null)
                .toArray();
    }

    private static BigDecimal known(Series series, int i) {
        return Objects.requireNonNull(series.value(i));
    }
}
