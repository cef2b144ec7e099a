package org.phalanx.bench.path;

import java.util.List;
import java.util.Locale;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Samples;

/// The figures of a query beside its bare SQL: at most half as long again and 2 ms more, and 20 ms
/// at the 95th percentile.
final class Budgets {

    private static final double RATIO = 1.5;
    private static final double EXTRA_MS = 2;
    private static final double MOST_MS = 20;

    private Budgets() {}

    static List<Figure> query(String path, Samples ours, Samples raw) {
        double bare = raw.percentile(0.5);
        return List.of(
                Figure.atMost(
                        path,
                        "p50 beside bare SQL",
                        ours.percentile(0.5),
                        "ms",
                        bare * RATIO + EXTRA_MS,
                        String.format(Locale.ROOT, "bare SQL %.2f ms", bare)),
                Figure.atMost(path, "p95", ours.percentile(0.95), "ms", MOST_MS, ""));
    }
}
