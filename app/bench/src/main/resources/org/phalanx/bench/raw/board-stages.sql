SELECT id, outcome, name, default_probability, max_days, colour
FROM stage WHERE pipeline_id = ? AND deleted_at IS NULL ORDER BY "order", rowid
