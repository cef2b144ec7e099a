package org.phalanx.desktop.records.stage;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.desktop.records.data.Link;
import org.phalanx.desktop.records.data.Links;
import org.phalanx.desktop.records.data.RecordPicture;
import org.phalanx.kernel.filter.Comparison;
import org.phalanx.kernel.filter.Filter;
import org.phalanx.kernel.type.RecordType;
import org.phalanx.kernel.type.Schema;
import org.phalanx.store.query.Queries;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.Snapshot;
import org.phalanx.store.query.Sort;

/// Reads the stages of a record's pipeline and how long it was in each. Not for the JavaFX thread.
public final class StagePathReader {
    public static final String STAGE = "stage_id";
    private static final String PIPELINE = "pipeline_id";
    private static final String LOST = "lost";
    private static final String CLOSED = "closed_at";

    private final Queries queries;
    private final InstantSource clock;

    @Inject
    public StagePathReader(Queries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /// Whether records of the type go through stages.
    static boolean isStaged(RecordType type) {
        return type.fields().containsKey(STAGE) && type.fields().containsKey(PIPELINE);
    }

    /// A stage as the value of a record's field.
    public static Links link(StagePath.Step step) {
        return new Links(Map.of(step.id(), new Link(step.id(), "stage", step.name(), false)));
    }

    StagePath of(RecordPicture record) {
        if (!isStaged(record.type())
                || !(record.value(PIPELINE) instanceof UUID pipeline)
                || !(record.value(STAGE) instanceof UUID stage)) {
            return StagePath.NONE;
        }
        return queries.together(snapshot -> {
            Map<UUID, Long> days = days(snapshot, record.id());
            List<StagePath.Step> all = stages(snapshot, pipeline, days);
            boolean lost =
                    all.stream().anyMatch(s -> s.id().equals(stage) && s.outcome().equals(LOST));
            List<StagePath.Step> steps =
                    all.stream()
                            .filter(s -> s.isOpen() || s.outcome().equals(LOST) == lost)
                            .toList();
            return new StagePath(
                    steps,
                    steps.stream().map(StagePath.Step::id).toList().indexOf(stage),
                    all.stream().filter(s -> !s.isOpen() && !s.id().equals(stage)).toList(),
                    all.stream().anyMatch(s -> s.id().equals(stage) && !s.isOpen())
                            ? new StagePath.Ending((LocalDate) record.value(CLOSED))
                            : null);
        });
    }

    private static List<StagePath.Step> stages(
            Snapshot snapshot, UUID pipeline, Map<UUID, Long> days) {
        Schema schema = snapshot.schema();
        RecordQuery query =
                RecordQuery.of(schema.type("stage"))
                        .columns(
                                List.of(
                                        schema.path("stage", "name"),
                                        schema.path("stage", "outcome"),
                                        schema.path("stage", "default_probability"),
                                        schema.path("stage", "max_days")))
                        .where(
                                Filter.compare(
                                        schema.path("stage", PIPELINE), Comparison.EQUAL, pipeline))
                        .sorted(Sort.ascending(schema.path("stage", "order")));
        return snapshot.rows(query).rows().stream().map(row -> step(row, days)).toList();
    }

    private static StagePath.Step step(Row row, Map<UUID, Long> days) {
        List<@Nullable Object> values = row.values();
        return new StagePath.Step(
                row.id(),
                String.valueOf(values.get(0)),
                String.valueOf(values.get(1)),
                (BigDecimal) values.get(2),
                (Long) values.get(3),
                days.get(row.id()));
    }

    /// Whole days by stage, the present one until now.
    private Map<UUID, Long> days(Snapshot snapshot, UUID record) {
        Schema schema = snapshot.schema();
        String type = "stage_history";
        RecordQuery query =
                RecordQuery.of(schema.type(type))
                        .columns(List.of(schema.path(type, "to_stage_id"), schema.path(type, "at")))
                        .where(
                                Filter.compare(
                                        schema.path(type, "opportunity_id"),
                                        Comparison.EQUAL,
                                        record))
                        .sorted(Sort.ascending(schema.path(type, "at")));
        List<Row> moves = snapshot.rows(query).rows();
        var seconds = new HashMap<UUID, Long>();
        var ends = new ArrayList<Instant>();
        moves.forEach(row -> ends.add((Instant) row.values().get(1)));
        ends.add(clock.instant());
        for (int i = 0; i < moves.size(); i++) {
            UUID stage = (UUID) moves.get(i).values().getFirst();
            long spent = Duration.between(ends.get(i), ends.get(i + 1)).toSeconds();
            seconds.merge(stage, Math.max(0, spent), Long::sum);
        }
        seconds.replaceAll((stage, spent) -> Duration.ofSeconds(spent).toDays());
        return seconds;
    }
}
