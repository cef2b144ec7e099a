package org.phalanx.desktop.dashboard.edit;

import java.util.List;
import java.util.Set;
import org.phalanx.desktop.chart.ChartKind;
import org.phalanx.desktop.chart.ChartNeeds;
import org.phalanx.desktop.chart.Charts;
import org.phalanx.desktop.dashboard.model.TileSource;
import org.phalanx.kernel.type.Kind;
import org.phalanx.sales.dashboard.Asked;
import org.phalanx.sales.dashboard.ask.Dimension;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.store.query.figure.Bucket;

/// Which metrics and dimensions go with which chart.
final class Fitting {

    private static final String USUAL = "won-revenue";
    private static final String FUNNEL = "funnel";

    private final TileSource source;

    Fitting(TileSource source) {
        this.source = source;
    }

    /// The charts that can be made of anything there is.
    List<ChartKind> kinds() {
        Set<ChartKind> drawn = Charts.kinds();
        return drawn.stream().filter(this::isMakeable).toList();
    }

    private boolean isMakeable(ChartKind kind) {
        return kind.needs().measures() < 2
                && (kind.needs().least() == 0 || !metrics(kind).isEmpty());
    }

    /// The metrics that a chart can show.
    List<Metric> metrics(ChartKind kind) {
        return source.metrics().stream().filter(metric -> fits(kind, metric)).toList();
    }

    private boolean fits(ChartKind kind, Metric metric) {
        if (metric.isFunnel()) {
            return kind == ChartKind.FUNNEL;
        }
        return kind.needs().least() == 0 || !firsts(kind, metric).isEmpty();
    }

    /// The first dimensions that a chart can take.
    List<Dimension> firsts(ChartKind kind, Metric metric) {
        return kind.needs().most() == 0
                ? List.of()
                : source.dimensions(metric).stream()
                        .filter(dimension -> fits(kind.needs().first(), dimension))
                        .filter(dimension -> kind != ChartKind.NUMBER || dimension.isTime())
                        .toList();
    }

    private static boolean fits(ChartNeeds.Sort sort, Dimension dimension) {
        return switch (sort) {
            case ANY -> true;
            case TIME -> dimension.isTime();
            case DAY -> dimension.bucket() == Bucket.DAY;
            case STAGES -> isOf(dimension, "stage");
            case PEOPLE -> dimension.isPeople();
            case PROVINCES -> dimension.top() && isRegion(dimension);
            case COUNTRIES -> false;
        };
    }

    private static boolean isOf(Dimension dimension, String type) {
        return dimension.last().kind().isReference() && dimension.last().target().equals(type);
    }

    private static boolean isRegion(Dimension dimension) {
        return dimension.last().kind() == Kind.CASCADE
                && dimension.last().option("cn-11").isPresent();
    }

    /// A question that a chart can show, as near to another as can be.
    Asked fitted(ChartKind kind, Asked asked) {
        if (kind == ChartKind.TEXT) {
            return asked.metric("").by(List.of());
        }
        List<Metric> metrics = metrics(kind);
        String wanted = kind == ChartKind.FUNNEL ? FUNNEL : asked.metric();
        Metric metric =
                metrics.stream()
                        .filter(one -> one.id().equals(wanted))
                        .findFirst()
                        .orElseGet(() -> usual(metrics));
        boolean same = metric.type().equals(type(asked.metric()));
        Asked of = same ? asked : asked.where(null);
        return of.metric(metric.id()).by(by(kind, metric, asked.by()));
    }

    private String type(String metric) {
        return source.metric(metric).map(Metric::type).orElse("");
    }

    private static Metric usual(List<Metric> metrics) {
        return metrics.stream()
                .filter(one -> one.id().equals(USUAL))
                .findFirst()
                .orElse(metrics.getFirst());
    }

    private List<String> by(ChartKind kind, Metric metric, List<String> present) {
        if (metric.isFunnel() || kind.needs().most() == 0) {
            return List.of();
        }
        List<String> firsts = words(firsts(kind, metric));
        String first =
                present.isEmpty() || !firsts.contains(present.getFirst())
                        ? preferred(firsts)
                        : present.getFirst();
        if (kind.needs().least() == 0 && present.isEmpty()) {
            return List.of();
        }
        List<String> seconds = words(source.dimensions(metric));
        boolean kept = present.size() > 1 && seconds.contains(present.get(1));
        if (kind.needs().most() < 2 || (kind.needs().least() < 2 && !kept)) {
            return List.of(first);
        }
        String second =
                kept
                        ? present.get(1)
                        : preferred(seconds.stream().filter(word -> !word.equals(first)).toList());
        return List.of(first, second);
    }

    /// The dimension that somebody most probably means.
    private static String preferred(List<String> words) {
        return List.of("owner", "month", "stage", "account.region.top", "owner.team").stream()
                .filter(words::contains)
                .findFirst()
                .orElse(words.getFirst());
    }

    private static List<String> words(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::word).toList();
    }

    /// Columns that a new chart takes.
    static int width(ChartKind kind) {
        return switch (kind) {
            case NUMBER -> 3;
            case FUNNEL, CALENDAR -> 8;
            case TABLE, PIVOT, RECORDS, HEAT_MAP -> 6;
            case PROVINCES -> 5;
            default -> 4;
        };
    }

    /// Rows that a new chart takes.
    static int height(ChartKind kind) {
        return switch (kind) {
            case NUMBER -> 3;
            case CALENDAR, GAUGE -> 5;
            case FUNNEL, LEADERBOARD -> 9;
            case PROVINCES -> 10;
            default -> 7;
        };
    }
}
