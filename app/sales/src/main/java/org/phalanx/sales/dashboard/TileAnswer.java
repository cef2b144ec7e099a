package org.phalanx.sales.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.phalanx.kernel.change.Refusal;
import org.phalanx.kernel.type.FieldPath;
import org.phalanx.sales.dashboard.ask.Days;
import org.phalanx.sales.metrics.FunnelResult;
import org.phalanx.sales.metrics.MetricResult;
import org.phalanx.store.query.Row;
import org.phalanx.store.query.figure.Figure;

/// What a tile tells, all of it from one state of the database.
public sealed interface TileAnswer {

    /// Figures of a metric.
    ///
    /// @param before the same of as many days of the period before; null when it isn't compared
    /// @param whole total of the whole period before; null when it isn't compared
    record Figures(
            Days days,
            Instant at,
            MetricResult now,
            @Nullable MetricResult before,
            @Nullable Figure whole)
            implements TileAnswer {}

    /// Records themselves, the greatest first where the metric adds up a field, else the newest.
    ///
    /// @param total the metric over all of them
    /// @param columns fields of each row
    /// @param rows the first of them
    record Listed(
            Days days, Instant at, MetricResult total, List<FieldPath> columns, List<Row> rows)
            implements TileAnswer {
        public Listed {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// The funnel of one pipeline.
    ///
    /// @param pipeline its id
    /// @param before the same of the period before, when its deals were as old as those of this one
    ///   are today; null when it isn't compared
    record Stages(
            Days days, Instant at, UUID pipeline, FunnelResult now, @Nullable FunnelResult before)
            implements TileAnswer {}

    /// What somebody wrote.
    record Words(String text) implements TileAnswer {}

    /// What the tile asks can't be told.
    record Refused(List<Refusal> reasons) implements TileAnswer {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
