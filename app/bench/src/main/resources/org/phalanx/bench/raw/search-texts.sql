SELECT summary FROM activity WHERE deleted_at IS NULL ORDER BY id LIMIT 2000
