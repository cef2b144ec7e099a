package org.phalanx.sales.metrics;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.period.Period;
import org.phalanx.kernel.rule.Reading;
import org.phalanx.kernel.rule.Rules;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.sales.metrics.words.Formulas;
import org.phalanx.store.query.Periods;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.figure.GroupKey;
import org.phalanx.store.query.figure.Grouping;
import org.phalanx.store.query.figure.Measure;
import org.phalanx.store.schema.CurrentCatalog;

/// Counts metrics: one engine for screens and command line.
public final class MetricEngine {

    private final MetricCatalog metrics;
    private final Queries queries;
    private final Rules rules;
    private final CurrentCatalog catalog;

    @Inject
    public MetricEngine(
            MetricCatalog metrics, Queries queries, Rules rules, CurrentCatalog catalog) {
        this.metrics = metrics;
        this.queries = queries;
        this.rules = rules;
        this.catalog = catalog;
    }

    /// All metrics that can be asked for.
    public MetricCatalog metrics() {
        return metrics;
    }

    /// Counts, or says what can't be understood of the request.
    public Reading<MetricResult> compute(MetricRequest request) {
        return queries.together(ask -> compute(request, ask));
    }

    /// Counts in a snapshot, so that several figures fit together.
    public Reading<MetricResult> compute(MetricRequest request, Snapshot ask) {
        Optional<Metric> metric = metrics.find(request.metric());
        if (metric.isEmpty() || metric.get().isFunnel()) {
            return refused("metric.unknown", request.metric());
        }
        return grouping(metric.get(), request)
                .then(grouping -> answer(request, metric.get(), grouping, ask));
    }

    private static Reading<MetricResult> answer(
            MetricRequest request, Metric metric, Grouping grouping, Snapshot ask) {
        return new Reading.Understood<>(
                new MetricResult(
                        metric, request, Formulas.of(grouping), grouping, ask.groups(grouping)));
    }

    /// The question for the store that a request stands for, for screens that ask several at once.
    public Reading<Grouping> grouping(Metric metric, MetricRequest request) {
        Schema schema = catalog.schema();
        RecordType type = schema.type(metric.type());
        FieldPath date = schema.path(type.key(), metric.date());
        return new GroupWords(schema, type, date)
                .keys(request.by())
                .then(keys -> measured(metric, request, keys))
                .then(grouping -> limited(grouping, type, metric.where()))
                .then(grouping -> limited(grouping, type, request.where()))
                .then(grouping -> within(grouping, date, request.period()));
    }

    private Reading<Grouping> measured(Metric metric, MetricRequest request, List<GroupKey> keys) {
        Schema schema = catalog.schema();
        RecordType type = schema.type(metric.type());
        return metric.recipe()
                .measure(
                        path -> schema.path(type.key(), path),
                        rule -> rules.filter(schema, type, rule))
                .then(measure -> new Reading.Understood<>(grouped(type, measure, keys, request)));
    }

    private Grouping grouped(
            RecordType type, Measure measure, List<GroupKey> keys, MetricRequest request) {
        Grouping grouping = Grouping.of(type, measure).by(keys);
        boolean ordered = keys.stream().anyMatch(this::hasOrder);
        return request.top() > 0 || !ordered ? grouping.greatest(request.top()) : grouping;
    }

    /// Whether groups have an order of their own: times, sizes, stages.
    private boolean hasOrder(GroupKey key) {
        if (key instanceof GroupKey.ByCalendar) {
            return true;
        }
        Field field = key.path().last();
        return switch (field.kind()) {
            case BAND -> true;
            case REFERENCE -> catalog.schema().type(field.target()).fields().containsKey("order");
            default -> false;
        };
    }

    private Reading<Grouping> limited(Grouping grouping, RecordType type, @Nullable String rule) {
        if (rule == null || rule.isBlank()) {
            return new Reading.Understood<>(grouping);
        }
        Reading<Filter> filter = rules.filter(catalog.schema(), type, rule);
        return filter.then(found -> new Reading.Understood<>(grouping.where(found)));
    }

    private static Reading<Grouping> within(
            Grouping grouping, FieldPath date, @Nullable String period) {
        if (period == null) {
            return new Reading.Understood<>(grouping);
        }
        return Period.parse(period)
                .<Reading<Grouping>>map(days ->
                        new Reading.Understood<>(grouping.where(Periods.within(date, days))))
                .orElseGet(() -> refused("metric.no-period", period));
    }

    static <T> Reading<T> refused(String key, String... args) {
        return new Reading.Refused<>(List.of(Refusal.of(key, args)));
    }
}
