package org.phalanx.sales.imports.row;

import org.jspecify.annotations.Nullable;
import org.phalanx.sales.imports.link.LinkPlan;
import org.phalanx.sales.imports.mapping.PipelineEntry;

/// Where imported deals stand.
///
/// @param pipeline that the mapping describes, or null
/// @param stage how the text of a stage is spelt
/// @param file that is read
public record DealPlan(@Nullable PipelineEntry pipeline, LinkPlan stage, String file) {

    /// The type of deals.
    public static final String TYPE = "opportunity";

    static final String STAGE = "stage_id";
    static final String PIPELINE = "pipeline_id";
    static final String CLOSED = "closed_at";
}
