package org.phalanx.sales.metrics;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question for the funnel.
///
/// @param pipeline id of the pipeline
/// @param period in which deals entered a stage; null for all time
/// @param where which deals: a rule over `it`; null for all
public record FunnelRequest(UUID pipeline, @Nullable String period, @Nullable String where) {

    /// All deals of a pipeline.
    public static FunnelRequest of(UUID pipeline) {
        return new FunnelRequest(pipeline, null, null);
    }
}
