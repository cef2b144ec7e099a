package org.phalanx.sales.dashboard;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.dashboard.ask.Days;
import org.phalanx.sales.dashboard.ask.PageQuestion;
import org.phalanx.sales.dashboard.ask.Span;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.FunnelRequest;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.Metric;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.figure.Figure;

/// Answers what tiles ask: every figure is one of `report`'s, with the same period and rule.
public final class TileReading {

    /// How a tile that shows records is drawn.
    public static final String RECORDS = "records";

    private final MetricEngine engine;
    private final Funnel funnel;
    private final Busiest busiest;
    private final Queries queries;

    @Inject
    public TileReading(MetricEngine engine, Funnel funnel, Busiest busiest, Queries queries) {
        this.engine = engine;
        this.funnel = funnel;
        this.busiest = busiest;
        this.queries = queries;
    }

    /// Answers a tile's question within that of its page.
    public TileAnswer read(Tile tile, PageQuestion page) {
        if (tile.asked().metric().isEmpty()) {
            return new TileAnswer.Words(tile.words().text());
        }
        Optional<Metric> metric = engine.metrics().find(tile.asked().metric());
        if (metric.isEmpty()) {
            return new TileAnswer.Refused(
                    List.of(Refusal.of("metric.unknown", tile.asked().metric())));
        }
        return queries.together(ask -> {
            TileAnswer answer = read(tile.asked(), metric.get(), page, ask);
            return tile.chart().equals(RECORDS) ? Listing.of(answer, metric.get(), ask) : answer;
        });
    }

    private TileAnswer read(Asked asked, Metric metric, PageQuestion page, Snapshot ask) {
        Span span = asked.span() == null ? page.span() : asked.span();
        Days days = Days.of(span, ask.scene().today());
        Reading<TileAnswer> answer =
                metric.isFunnel()
                        ? stages(asked, page, days, ask)
                        : figures(asked, metric, page, days, ask);
        return switch (answer) {
            case Reading.Understood<TileAnswer>(TileAnswer told) -> told;
            case Reading.Refused<TileAnswer>(List<Refusal> reasons) ->
                    new TileAnswer.Refused(reasons);
        };
    }

    private Reading<TileAnswer> figures(
            Asked asked, Metric metric, PageQuestion page, Days days, Snapshot ask) {
        RecordType type = ask.schema().type(metric.type());
        var request =
                new MetricRequest(
                        asked.metric(),
                        asked.by(),
                        days.text(),
                        page.where(type, asked.where()),
                        asked.top());
        return engine.compute(request, ask)
                .then(now ->
                        new Reading.Understood<>(compared(asked, metric, days, request, now, ask)));
    }

    private TileAnswer compared(
            Asked asked,
            Metric metric,
            Days days,
            MetricRequest request,
            MetricResult now,
            Snapshot ask) {
        Instant at = ask.scene().now();
        Period compared = days.compared();
        Period before = days.before();
        if (!asked.compared() || !metric.scale().past() || compared == null || before == null) {
            return new TileAnswer.Figures(days, at, now, null, null);
        }
        MetricResult past = engine.compute(request.top(0).in(compared.text()), ask).meant();
        Figure whole = engine.compute(request.total().in(before.text()), ask).meant().total();
        return new TileAnswer.Figures(days, at, now, past, whole);
    }

    private Reading<TileAnswer> stages(Asked asked, PageQuestion page, Days days, Snapshot ask) {
        UUID pipeline = page.pipeline() == null ? busiest.pipeline(ask) : page.pipeline();
        if (pipeline == null) {
            return new Reading.Refused<>(List.of(Refusal.of("dashboard.no-pipeline")));
        }
        String where = page.whose(asked.where());
        var request = new FunnelRequest(pipeline, days.text(), where);
        return funnel.compute(request, ask)
                .then(now ->
                        new Reading.Understood<>(
                                new TileAnswer.Stages(
                                        days,
                                        ask.scene().now(),
                                        pipeline,
                                        now,
                                        before(asked, request, days, ask))));
    }

    private @Nullable FunnelResult before(
            Asked asked, FunnelRequest request, Days days, Snapshot ask) {
        Period compared = days.compared();
        if (!asked.compared() || compared == null) {
            return null;
        }
        var past = new FunnelRequest(request.pipeline(), compared.text(), request.where());
        return funnel.compute(past.asOf(days.sameAge()), ask).meant();
    }
}
