SELECT f.stage, count(*), sum(o.amount_base)
FROM (SELECT h.opportunity_id AS id, max(s."order") AS stage
      FROM stage_history h JOIN stage s ON s.id = h.to_stage_id
      WHERE h.deleted_at IS NULL AND h.superseded IS NOT 1
      GROUP BY h.opportunity_id) f
JOIN opportunity o ON o.id = f.id
WHERE o.deleted_at IS NULL AND o.pipeline_id = ?
GROUP BY f.stage
