package org.phalanx.sales.metrics;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;
import org.phalanx.store.query.passage.MoveLog;
import org.phalanx.store.query.passage.Passages;
import org.phalanx.store.query.passage.Passages.Passage;
import org.phalanx.store.query.passage.Trails;
import org.phalanx.store.schema.CurrentCatalog;

/// Counts how deals pass the stages of a pipeline, from their stage history.
public final class Funnel {

    private static final String ID = "funnel";
    private static final String STAGE = "stage";
    private static final String PIPELINE = "pipeline";

    private final MetricCatalog metrics;
    private final Queries queries;
    private final Rules rules;
    private final CurrentCatalog catalog;
    private final Trails trails;

    @Inject
    public Funnel(
            MetricCatalog metrics,
            Queries queries,
            Rules rules,
            CurrentCatalog catalog,
            Trails trails) {
        this.trails = trails;
        this.metrics = metrics;
        this.queries = queries;
        this.rules = rules;
        this.catalog = catalog;
    }

    /// Pipelines in their order.
    public List<UUID> pipelines() {
        return queries.together(Funnel::pipelines);
    }

    /// Pipelines in their order.
    public static List<UUID> pipelines(Snapshot ask) {
        RecordType type = ask.schema().type(PIPELINE);
        FieldPath order = ask.schema().path(PIPELINE, "order");
        return ask.rows(RecordQuery.of(type).sorted(Sort.ascending(order))).rows().stream()
                .map(Row::id)
                .toList();
    }

    /// Counts, or says what can't be understood of the request.
    public Reading<FunnelResult> compute(FunnelRequest request) {
        return queries.together(ask -> compute(request, ask));
    }

    /// Counts in a snapshot, so that several figures fit together.
    public Reading<FunnelResult> compute(FunnelRequest request, Snapshot ask) {
        Metric metric = metrics.find(ID).orElseThrow();
        RecordType deals = catalog.schema().type(metric.type());
        return period(request.period())
                .then(period -> counted(metric, deals, request, period.days(), ask));
    }

    private record Wanted(@Nullable Period days) {}

    private static Reading<Wanted> period(@Nullable String text) {
        if (text == null) {
            return new Reading.Understood<>(new Wanted(null));
        }
        return Period.parse(text)
                .<Reading<Wanted>>map(days -> new Reading.Understood<>(new Wanted(days)))
                .orElseGet(() -> MetricEngine.refused("metric.no-period", text));
    }

    private Reading<FunnelResult> counted(
            Metric metric,
            RecordType deals,
            FunnelRequest request,
            @Nullable Period period,
            Snapshot ask) {
        Schema schema = catalog.schema();
        String where = request.where() == null ? "true" : request.where();
        return log(metric)
                .then(log ->
                        rules.filter(schema, deals, where)
                                .then(filter ->
                                        new Reading.Understood<>(
                                                told(ask, metric, log, filter, request, period))));
    }

    private Reading<MoveLog> log(Metric metric) {
        if (!(metric.recipe() instanceof Recipe.Funnel(String over))) {
            throw new IllegalStateException(ID + " is no funnel");
        }
        Schema schema = catalog.schema();
        RecordType type = schema.type(over);
        Field subject = type.field(metric.type() + "_id");
        String rule = metric.where() == null ? "true" : metric.where();
        return rules.filter(schema, type, rule)
                .then(filter ->
                        new Reading.Understood<>(
                                new MoveLog(
                                        schema.relationName(type, subject),
                                        type,
                                        filter,
                                        subject,
                                        type.field("to_stage_id"),
                                        type.field(metric.date()))));
    }

    private FunnelResult told(
            Snapshot ask,
            Metric metric,
            MoveLog log,
            Filter which,
            FunnelRequest request,
            @Nullable Period period) {
        Schema schema = ask.schema();
        String type = metric.type();
        List<Row> stages = stages(ask, request.pipeline());
        FieldPath pipeline = schema.path(type, PIPELINE);
        var passages =
                new Passages(
                        schema.type(type),
                        Filter.compare(pipeline, Comparison.EQUAL, request.pipeline()).and(which),
                        Filter.compare(schema.path(type, "status"), Comparison.EQUAL, "lost"),
                        schema.path(type, "amount"),
                        log,
                        stages.stream().map(Row::id).toList(),
                        period == null ? null : new Passages.Cohort(period, request.seen()));
        var told = new ArrayList<FunnelStage>();
        List<Passage> counted = trails.passages(passages, ask);
        for (int i = 0; i < counted.size(); i++) {
            told.add(new FunnelStage((String) stages.get(i).values().getFirst(), counted.get(i)));
        }
        return new FunnelResult(metric, title(ask, request.pipeline()), told, passages);
    }

    /// Stages in which a deal is alive or won.
    private static List<Row> stages(Snapshot ask, UUID pipeline) {
        Schema schema = ask.schema();
        RecordQuery all =
                RecordQuery.of(schema.type(STAGE))
                        .columns(List.of(schema.path(STAGE, "name")))
                        .where(
                                Filter.compare(
                                        schema.path(STAGE, PIPELINE), Comparison.EQUAL, pipeline))
                        .where(
                                Filter.compare(
                                        schema.path(STAGE, "outcome"),
                                        Comparison.NOT_EQUAL,
                                        "lost"))
                        .sorted(Sort.ascending(schema.path(STAGE, "order")));
        return ask.rows(all).rows();
    }

    private static String title(Snapshot ask, UUID pipeline) {
        Schema schema = ask.schema();
        Filter one =
                new Filter.Compare(
                        new Operand.Self(), Comparison.EQUAL, new Operand.Literal(pipeline));
        RecordQuery query =
                RecordQuery.of(schema.type(PIPELINE))
                        .columns(List.of(schema.path(PIPELINE, "name")))
                        .where(one)
                        .deletedToo();
        return ask.rows(query).rows().stream()
                .map(row -> String.valueOf(row.values().getFirst()))
                .findFirst()
                .orElse("");
    }
}
