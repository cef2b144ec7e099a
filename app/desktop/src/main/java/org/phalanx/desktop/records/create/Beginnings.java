package org.phalanx.desktop.records.create;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordReader;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.filter.Operand;
import org.phalanx.kernel.type.Field;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.sales.records.RecordWriter;
import org.phalanx.store.query.Page;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// What a new record begins with: the initial values of its type, its owner, the usual pipeline and
/// its first stage, the present moment for what happened. Not for the JavaFX thread.
public final class Beginnings {
    private static final String PIPELINE = "pipeline_id";
    static final String STAGE = "stage_id";
    static final String PROBABILITY = "win_probability";
    private static final String OWNER = "owner_id";
    private static final String OCCURRED = "occurred_at";

    private final Queries queries;
    private final RecordWriter writer;
    private final InstantSource clock;

    @Inject
    public Beginnings(Queries queries, RecordWriter writer, InstantSource clock) {
        this.queries = queries;
        this.writer = writer;
        this.clock = clock;
    }

    /// @param preset what it is to refer to, by field key
    public CreateModel.Draft of(RecordType type, Map<String, UUID> preset) {
        return queries.together(snapshot -> of(snapshot, type, preset));
    }

    private CreateModel.Draft of(Snapshot snapshot, RecordType type, Map<String, UUID> preset) {
        var values = new HashMap<String, @Nullable Object>();
        for (Field field : type.activeFields()) {
            String initial = field.rules().initial();
            if (initial != null && field.isWritable()) {
                values.put(field.key(), parsed(field, initial));
            }
        }
        if (type.access().own().contains(OWNER)) {
            values.put(OWNER, writer.person());
        }
        if (type.fields().containsKey(OCCURRED)) {
            values.put(OCCURRED, clock.instant());
        }
        values.putAll(preset);
        if (type.fields().containsKey(PIPELINE) && type.fields().containsKey(STAGE)) {
            process(snapshot, values);
            if (type.fields().containsKey(PROBABILITY) && values.get(STAGE) instanceof UUID stage) {
                values.put(PROBABILITY, probability(snapshot, stage));
            }
        }
        Links links = Links.NONE;
        for (Field field : type.references()) {
            if (values.get(field.key()) instanceof UUID id) {
                links = links.and(RecordReader.of(snapshot, field.target(), List.of(id)));
            }
        }
        return new CreateModel.Draft(type, writer.newId(), values, links);
    }

    private static Object parsed(Field field, String initial) {
        return switch (field.kind()) {
            case INTEGER -> Long.valueOf(initial);
            case DECIMAL, PERCENT -> new BigDecimal(initial);
            case YES_NO -> Boolean.valueOf(initial);
            case CHOICES -> List.of(initial);
            default -> initial;
        };
    }

    private static void process(Snapshot snapshot, Map<String, @Nullable Object> values) {
        values.computeIfAbsent(PIPELINE, key -> pipeline(snapshot));
        if (values.get(PIPELINE) instanceof UUID pipeline) {
            values.computeIfAbsent(STAGE, key -> firstStage(snapshot, pipeline));
        }
    }

    /// The probability that records of a stage have unless somebody knows better, or empty.
    Optional<BigDecimal> probability(UUID stage) {
        return queries.together(snapshot -> Optional.ofNullable(probability(snapshot, stage)));
    }

    private static @Nullable BigDecimal probability(Snapshot snapshot, UUID stage) {
        var schema = snapshot.schema();
        Filter self =
                new Filter.Compare(
                        new Operand.Self(), Comparison.EQUAL, new Operand.Literal(stage));
        RecordQuery query =
                RecordQuery.of(schema.type("stage"))
                        .columns(List.of(schema.path("stage", "default_probability")))
                        .where(self);
        List<Row> rows = snapshot.rows(query).rows();
        return rows.isEmpty() ? null : (BigDecimal) rows.getFirst().values().getFirst();
    }

    private static @Nullable UUID pipeline(Snapshot snapshot) {
        var schema = snapshot.schema();
        RecordQuery query =
                RecordQuery.of(schema.type("pipeline"))
                        .sorted(
                                Sort.descending(schema.path("pipeline", "is_default")),
                                Sort.ascending(schema.path("pipeline", "order")));
        return first(snapshot, query);
    }

    private static @Nullable UUID firstStage(Snapshot snapshot, UUID pipeline) {
        var schema = snapshot.schema();
        Filter open =
                Filter.compare(schema.path("stage", PIPELINE), Comparison.EQUAL, pipeline)
                        .and(
                                Filter.compare(
                                        schema.path("stage", "outcome"), Comparison.EQUAL, "open"));
        RecordQuery query =
                RecordQuery.of(schema.type("stage"))
                        .where(open)
                        .sorted(Sort.ascending(schema.path("stage", "order")));
        return first(snapshot, query);
    }

    private static @Nullable UUID first(Snapshot snapshot, RecordQuery query) {
        var rows = snapshot.rows(query.page(Page.first(1))).rows();
        return rows.isEmpty() ? null : rows.getFirst().id();
    }
}
