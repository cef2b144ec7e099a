SELECT count(*) FROM activity WHERE deleted_at IS NULL
