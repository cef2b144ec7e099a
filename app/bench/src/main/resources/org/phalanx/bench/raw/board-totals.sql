SELECT count(*), coalesce(sum(amount_base), 0), coalesce(sum(amount_base * win_probability), 0),
  count(*) FILTER (WHERE next_step_at < ?2),
  count(*) FILTER (WHERE next_step_at IS NULL OR (next_step_at >= ?2 AND entered_stage_at < ?3))
FROM opportunity WHERE stage_id = ?1 AND deleted_at IS NULL
