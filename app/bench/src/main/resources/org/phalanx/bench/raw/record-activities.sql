SELECT id, summary, occurred_at FROM activity WHERE opportunity_id = ? AND deleted_at IS NULL LIMIT 5
