SELECT count(*), coalesce(sum(amount_base), 0)
FROM opportunity WHERE stage_id = ? AND deleted_at IS NULL AND closed_at BETWEEN ? AND ?
