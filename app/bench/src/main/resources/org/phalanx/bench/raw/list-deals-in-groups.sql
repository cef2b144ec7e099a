SELECT o.id, o.stage_id FROM opportunity o LEFT JOIN stage s ON s.id = o.stage_id
WHERE o.deleted_at IS NULL ORDER BY s."order" NULLS LAST, o.next_step_at NULLS LAST, o.id
