package org.phalanx.sales.pipeline;

import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.jspecify.annotations.Nullable;

/// What the commands of the pipeline have to know before they write.
interface PipelineQueries {

    /// Where a deal stands.
    record DealPlace(String name, UUID pipelineId, UUID stageId) {}

    @Select("SELECT name, pipeline_id, stage_id FROM opportunity WHERE id = #{deal}")
    @Nullable DealPlace place(UUID deal);

    @Select(
            """
            SELECT id FROM stage
            WHERE pipeline_id = #{pipeline} AND outcome = #{outcome} AND deleted_at IS NULL
            ORDER BY "order", rowid LIMIT 1
            """)
    @Nullable UUID firstStage(@Param("pipeline") UUID pipeline, @Param("outcome") String outcome);

    /// The stages in which a deal was open, latest first.
    @Select(
            """
            SELECT s.id FROM stage_history h JOIN stage s ON s.id = h.to_stage_id
            WHERE h.opportunity_id = #{deal} AND h.deleted_at IS NULL
              AND s.outcome = 'open' AND s.deleted_at IS NULL AND s.pipeline_id = #{pipeline}
            ORDER BY h.at DESC, h.rowid DESC
            """)
    List<UUID> openStages(@Param("deal") UUID deal, @Param("pipeline") UUID pipeline);

    @Select(
            """
            SELECT id FROM pipeline WHERE deleted_at IS NULL
            ORDER BY coalesce(is_default, 0) DESC, "order", rowid LIMIT 1
            """)
    @Nullable UUID usualPipeline();
}
