package org.phalanx.bench.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.bench.measure.Samples;
import org.phalanx.kernel.id.Bits;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.FunnelRequest;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;
import org.phalanx.sales.metrics.dashboard.Dashboard;
import org.phalanx.sales.metrics.dashboard.DashboardQuestion;
import org.phalanx.sales.metrics.dashboard.Span;
import org.phalanx.sales.metrics.dashboard.Stretch;
import org.phalanx.store.open.Database;

/// The figures of a manager's dashboard: funnel, leaderboard, month × stage pivot, and all of it at
/// once, each beside the bare SQL of the same figure where it has one.
public final class FigurePath implements Path {

    private static final double MOST_MS = 50;
    private static final double WHOLE_MS = 200;
    private static final int WARM_UP = 5;
    private static final int TIMES = 40;

    private final OpenWorkspace workspace;

    public FigurePath(OpenWorkspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public List<Figure> measure() throws Exception {
        Funnel funnel = workspace.get(Funnel.class);
        Dashboard dashboard = workspace.get(Dashboard.class);
        UUID pipeline = funnel.pipelines().getLast();
        var leaders = MetricRequest.of("won-revenue").by("owner").top(10);
        var pivot = MetricRequest.of("open-amount").by("month", "stage");
        var year = DashboardQuestion.of(new Span.Turning(Stretch.YEAR, 0));
        byte[] id = Bits.bytes(pipeline);
        return List.of(
                figure("funnel", told(funnel, FunnelRequest.of(pipeline)), bare("funnel", id)),
                figure("funnel of a year", told(funnel, lastYear(pipeline)), ""),
                figure("leaderboard", told(leaders), bare("leaderboard")),
                figure("month x stage", told(pivot), bare("pivot")),
                figure("dashboard", () -> dashboard.read(year), "", WHOLE_MS));
    }

    private FunnelRequest lastYear(UUID pipeline) {
        LocalDate today = LocalDate.now(workspace.workspace().settings().zone());
        return new FunnelRequest(pipeline, today.minusYears(1) + ".." + today, null);
    }

    private static Reading told(Funnel funnel, FunnelRequest request) {
        return () -> funnel.compute(request).meant();
    }

    private Reading told(MetricRequest request) {
        MetricEngine engine = workspace.get(MetricEngine.class);
        return () -> engine.compute(request).meant();
    }

    private interface Reading {
        Object read();
    }

    private static Figure figure(String name, Reading reading, String bare) throws Exception {
        return figure(name, reading, bare, MOST_MS);
    }

    private static Figure figure(String name, Reading reading, String bare, double most)
            throws Exception {
        double first = Samples.of(0, 1, i -> reading.read()).percentile(1);
        Samples ours = Samples.of(WARM_UP, TIMES, i -> reading.read());
        String note =
                String.format(
                        Locale.ROOT,
                        "p50 %.1f ms, cpu %.1f ms, first %.0f ms%s",
                        ours.percentile(0.5),
                        ours.cpu(0.5),
                        first,
                        bare);
        return Figure.atMost(name, "p95", ours.percentile(0.95), "ms", most, note);
    }

    private String bare(String raw, Object... parameters) throws Exception {
        String sql = RawSql.of(raw);
        Database database = workspace.workspace().database();
        Samples bare =
                Samples.of(
                        2,
                        TIMES / 2,
                        i ->
                                database.read(
                                        connection -> RawSql.drain(connection, sql, parameters)));
        return String.format(
                Locale.ROOT,
                "; bare SQL p50 %.1f ms, cpu %.1f ms",
                bare.percentile(0.5),
                bare.cpu(0.5));
    }
}
