package org.phalanx.bench.path;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.phalanx.bench.measure.Beside;
import org.phalanx.bench.measure.Effort;
import org.phalanx.bench.measure.Figure;
import org.phalanx.bench.measure.Path;
import org.phalanx.bench.measure.RawSql;
import org.phalanx.bench.measure.Samples;
import org.phalanx.kernel.id.Bits;
import org.phalanx.launcher.wiring.OpenWorkspace;
import org.phalanx.sales.dashboard.Page;
import org.phalanx.sales.dashboard.Pages;
import org.phalanx.sales.dashboard.Tile;
import org.phalanx.sales.dashboard.TileReading;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.dashboard.ask.Stretch;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.FunnelRequest;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;

/// The figures of a manager's dashboard: funnel, leaderboard, month × stage pivot, and all of it at
/// once, each beside the bare SQL of the same figure where it has one.
public final class FigurePath implements Path {

    private static final double MOST_MS = 50;
    private static final double WHOLE_MS = 200;

    private final OpenWorkspace company;
    private final UUID pipeline;
    private final Effort effort;

    public FigurePath(OpenWorkspace company, Subjects subjects, Effort effort) {
        this.company = company;
        this.pipeline = subjects.pipeline();
        // the bare funnel takes a third of a second
        this.effort = new Effort(effort.warmUp() / 10, effort.times() / 5);
    }

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public List<Figure> measure() throws Exception {
        var leaders = MetricRequest.of("won-revenue").by("owner").top(10);
        var pivot = MetricRequest.of("open-amount").by("month", "stage");
        byte[] id = Bits.bytes(pipeline);
        return List.of(
                beside("funnel", told(FunnelRequest.of(pipeline)), "funnel", id),
                alone("funnel of a year", told(lastYear()), MOST_MS),
                beside("leaderboard", told(leaders), "leaderboard"),
                beside("month x stage", told(pivot), "pivot"),
                alone("manager's page", page("manager"), WHOLE_MS));
    }

    private interface Reading {
        Object read();
    }

    /// All tiles of a page, in sight or not.
    private Reading page(String audience) {
        Pages pages = company.get(Pages.class);
        TileReading tiles = company.get(TileReading.class);
        var year = PageQuestion.of(new Span.Turning(Stretch.YEAR, 0));
        Page page =
                pages.of(company.workspace().settings().person()).stream()
                        .filter(one -> audience.equals(one.audience()))
                        .findFirst()
                        .orElseThrow();
        List<Tile> all = pages.tiles(page.id());
        return () -> all.stream().map(tile -> tiles.read(tile, year)).toList();
    }

    private FunnelRequest lastYear() {
        LocalDate today = LocalDate.now(company.workspace().settings().zone());
        return new FunnelRequest(pipeline, today.minusYears(1) + ".." + today, null);
    }

    private Reading told(FunnelRequest request) {
        Funnel funnel = company.get(Funnel.class);
        return () -> funnel.compute(request).meant();
    }

    private Reading told(MetricRequest request) {
        MetricEngine engine = company.get(MetricEngine.class);
        return () -> engine.compute(request).meant();
    }

    private Figure alone(String name, Reading reading, double most) throws Exception {
        double first = first(reading);
        return figure(name, Samples.of(effort, i -> reading.read()), first, "", most);
    }

    private Figure beside(String name, Reading reading, String raw, Object... parameters)
            throws Exception {
        double first = first(reading);
        String sql = RawSql.of(raw);
        Beside measured =
                Beside.of(
                        effort,
                        i -> reading.read(),
                        i ->
                                company.workspace()
                                        .database()
                                        .read(connection ->
                                                RawSql.drain(connection, sql, parameters)));
        String bare = String.format(Locale.ROOT, ", bare %.1f ms", measured.bare().percentile(0.5));
        return figure(name, measured.ours(), first, bare, MOST_MS);
    }

    /// How long it takes when nothing was asked before.
    private static double first(Reading reading) throws Exception {
        return Samples.of(new Effort(0, 1), i -> reading.read()).percentile(1);
    }

    private static Figure figure(
            String name, Samples ours, double first, String bare, double most) {
        String note =
                String.format(
                        Locale.ROOT,
                        "p50 %.1f, CPU %.1f, first %.0f%s ms",
                        ours.percentile(0.5),
                        ours.cpu(0.5),
                        first,
                        bare.replace(" ms", ""));
        return Figure.atMost(name, "p95", ours.percentile(0.95), "ms", most, note);
    }
}
