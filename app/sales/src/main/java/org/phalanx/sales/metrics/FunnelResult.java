package org.phalanx.sales.metrics;

import java.util.List;
import org.phalanx.store.query.RecordQuery;
import org.phalanx.store.query.passage.Passages;

/// The funnel of one pipeline.
///
/// @param metric how it is defined
/// @param pipeline title of the pipeline
/// @param stages in order, the last one that of winning
/// @param passages the question as the store was asked it
public record FunnelResult(
        Metric metric, String pipeline, List<FunnelStage> stages, Passages passages) {

    public FunnelResult {
        stages = List.copyOf(stages);
    }

    /// The deals behind a figure of a stage.
    ///
    /// @param stage position of the stage
    public RecordQuery records(int stage, Passages.Fate fate) {
        return passages.records(stage, fate);
    }
}
