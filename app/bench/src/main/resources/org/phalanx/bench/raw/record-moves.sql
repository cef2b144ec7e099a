SELECT to_stage_id, at FROM stage_history WHERE opportunity_id = ? AND deleted_at IS NULL ORDER BY at
