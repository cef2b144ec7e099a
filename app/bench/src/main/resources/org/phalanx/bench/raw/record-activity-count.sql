SELECT count(*) FROM activity WHERE opportunity_id = ? AND +deleted_at IS NULL
