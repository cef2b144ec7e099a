package org.phalanx.sales.metrics;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question for the funnel.
///
/// @param pipeline id of the pipeline
/// @param period in which deals entered a stage; null for all time
/// @param where which deals: a rule over `it`; null for all
/// @param seen the last day on which deals may have come to the next stage; null for today
public record FunnelRequest(
        UUID pipeline, @Nullable String period, @Nullable String where, @Nullable LocalDate seen) {

    /// Deals of a pipeline as they stand today.
    public FunnelRequest(UUID pipeline, @Nullable String period, @Nullable String where) {
        this(pipeline, period, where, null);
    }

    /// The same deals as they stood at the end of a day.
    public FunnelRequest asOf(@Nullable LocalDate day) {
        return new FunnelRequest(pipeline, period, where, day);
    }

    /// All deals of a pipeline.
    public static FunnelRequest of(UUID pipeline) {
        return new FunnelRequest(pipeline, null, null);
    }
}
