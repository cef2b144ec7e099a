package org.phalanx.bench.path;

import java.util.List;
import java.util.Locale;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Figure;

/// The figures of a query beside its bare SQL: at most half as long again and 2 ms more, and 20 ms
/// at the 95th percentile.
final class Budgets {

    private static final double RATIO = 1.5;
    private static final double EXTRA_MS = 2;
    private static final double MOST_MS = 20;
    private static final double WHOLE_MS = 500;

    private Budgets() {}

    static List<Figure> query(String path, Beside measured) {
        double bare = measured.bare().percentile(0.5);
        return List.of(
                Figure.atMost(
                        path,
                        "p50 beside bare SQL",
                        measured.ours().percentile(0.5),
                        "ms",
                        bare * RATIO + EXTRA_MS,
                        String.format(Locale.ROOT, "bare %.2f ms", bare)),
                Figure.atMost(
                        path,
                        "p95",
                        measured.ours().percentile(0.95),
                        "ms",
                        MOST_MS,
                        cpu(measured)));
    }

    /// The figures of what reads every record once: the same beside its bare SQL, which reads less,
    /// and as long as nobody who waits for it takes it for a pause.
    static List<Figure> whole(String path, Beside measured) {
        double bare = measured.bare().percentile(0.5);
        return List.of(
                Figure.atMost(
                        path,
                        "p95",
                        measured.ours().percentile(0.95),
                        "ms",
                        WHOLE_MS,
                        String.format(Locale.ROOT, "bare %.2f ms, %s", bare, cpu(measured))));
    }

    private static String cpu(Beside measured) {
        return String.format(
                Locale.ROOT,
                "CPU p50 %.2f, bare %.2f ms",
                measured.ours().cpu(0.5),
                measured.bare().cpu(0.5));
    }

    /// Says that the product's result is not that of the bare way.
    static void demandSame(String path, Object ours, Object bare) {
        if (!ours.equals(bare)) {
            throw new IllegalStateException(path + ": " + ours + " is not " + bare);
        }
    }
}
