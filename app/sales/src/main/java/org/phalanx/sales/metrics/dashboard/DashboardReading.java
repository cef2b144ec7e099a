package org.phalanx.sales.metrics.dashboard;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.sales.metrics.Funnel;
import org.phalanx.sales.metrics.FunnelRequest;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.MetricEngine;
import org.phalanx.sales.metrics.MetricRequest;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.figure.Bucket;
import org.phalanx.store.query.figure.Figure;
import org.phalanx.store.query.figure.Group;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;

/// One reading of a dashboard.
final class DashboardReading {

    /// Metrics of what is open now: what was open before is not known.
    private static final List<String> OF_NOW = List.of("open-amount", "weighted-amount");

    private static final String DEALS = "opportunity";
    private static final int DAYS_BY_WEEK = 31;
    private static final int DAYS_BY_MONTH = 366;
    private static final int MOST_STEPS = 16;

    private final MetricEngine engine;
    private final Funnel funnel;
    private final Snapshot ask;
    private final DashboardQuestion question;
    private final DashboardPicture.Days days;

    DashboardReading(MetricEngine engine, Funnel funnel, Snapshot ask, DashboardQuestion question) {
        this.engine = engine;
        this.funnel = funnel;
        this.ask = ask;
        this.question = question;
        LocalDate today = ask.scene().today();
        Span span = question.span();
        this.days =
                new DashboardPicture.Days(
                        span.period(today), span.asFarBefore(today), span.before(today));
    }

    DashboardPicture picture() {
        return new DashboardPicture(
                question, days, ask.scene().now(), headlines(), people(), wins(), stages());
    }

    private DashboardPicture.People people() {
        MetricRequest leaders = MetricRequest.of(Dashboard.REVENUE).by("owner");
        return new DashboardPicture.People(
                told(leaders.top(Dashboard.LEADERS)),
                days.compared() == null ? null : told(leaders, days.compared()),
                told(MetricRequest.of(Dashboard.WIN_RATE).by("owner.team")));
    }

    private DashboardPicture.Headlines headlines() {
        List<Told> figures = Dashboard.HEADLINES.stream().map(this::headline).toList();
        Figure whole =
                days.before() == null
                        ? null
                        : told(MetricRequest.of(Dashboard.REVENUE), days.before()).total();
        RecordQuery any = RecordQuery.of(ask.schema().type(DEALS)).page(Page.first(1));
        return new DashboardPicture.Headlines(figures, whole, !ask.rows(any).rows().isEmpty());
    }

    private Told headline(String metric) {
        MetricRequest request = MetricRequest.of(metric);
        Figure before =
                days.compared() == null || OF_NOW.contains(metric)
                        ? null
                        : told(request, days.compared()).total();
        Figure whole =
                days.period() != null && OF_NOW.contains(metric)
                        ? told(request, null).total()
                        : null;
        return new Told(told(request), before, whole);
    }

    private MetricResult told(MetricRequest request) {
        return told(request, days.period());
    }

    private MetricResult told(MetricRequest request, @Nullable Period period) {
        return engine.compute(request.in(text(period)).where(question.where()), ask).meant();
    }

    private static @Nullable String text(@Nullable Period period) {
        return period == null ? null : period.text();
    }

    private DashboardPicture.Course wins() {
        Bucket step = step(days.period());
        MetricResult course = wins(step);
        if (course.rows().size() > MOST_STEPS) {
            step = Bucket.YEAR;
            course = wins(step);
        }
        return new DashboardPicture.Course(course, step);
    }

    private MetricResult wins(Bucket step) {
        return told(MetricRequest.of(Dashboard.REVENUE).by(step.key()));
    }

    private static Bucket step(@Nullable Period period) {
        if (period == null) {
            return Bucket.QUARTER;
        }
        long length = ChronoUnit.DAYS.between(period.first(), period.last()) + 1;
        return length <= DAYS_BY_WEEK
                ? Bucket.WEEK
                : length <= DAYS_BY_MONTH ? Bucket.MONTH : Bucket.QUARTER;
    }

    private DashboardPicture.@Nullable Stages stages() {
        UUID pipeline = question.pipeline() == null ? busiest() : question.pipeline();
        if (pipeline == null) {
            return null;
        }
        FunnelResult before =
                days.compared() == null ? null : funnel(pipeline, days.compared(), sameAge());
        FunnelResult now = funnel(pipeline, days.period(), null);
        return new DashboardPicture.Stages(pipeline, now, before);
    }

    /// The day on which the deals of the period before were as old as those of this one are today:
    /// deals that had longer would always seem to have come further.
    private @Nullable LocalDate sameAge() {
        Period now = days.period();
        Period compared = days.compared();
        if (now == null || compared == null) {
            return null;
        }
        long since = ChronoUnit.DAYS.between(now.last(), ask.scene().today());
        return compared.last().plusDays(Math.max(0, since));
    }

    private FunnelResult funnel(UUID pipeline, @Nullable Period period, @Nullable LocalDate seen) {
        var request = new FunnelRequest(pipeline, text(period), question.whose()).asOf(seen);
        return funnel.compute(request, ask).meant();
    }

    private Grouping byPipeline() {
        FieldPath pipeline = ask.schema().path(DEALS, "pipeline");
        return Grouping.of(ask.schema().type(DEALS), new Measure.Count())
                .by(new GroupKey.ByPath(pipeline))
                .greatest(1)
                .deletedToo();
    }

    /// The pipeline with the most deals, else the first one.
    private @Nullable UUID busiest() {
        List<UUID> all = Funnel.pipelines(ask);
        if (all.size() < 2) {
            return all.isEmpty() ? null : all.getFirst();
        }
        List<Group> groups = ask.groups(byPipeline()).groups();
        return !groups.isEmpty() && groups.getFirst().keys().getFirst().value() instanceof UUID id
                ? id
                : all.getFirst();
    }
}
