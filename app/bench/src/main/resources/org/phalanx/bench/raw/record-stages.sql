SELECT s.id, s.name, s.outcome, s.default_probability, s.max_days
FROM opportunity o JOIN stage s ON s.pipeline_id = o.pipeline_id
WHERE o.id = ? AND s.deleted_at IS NULL ORDER BY s."order"
