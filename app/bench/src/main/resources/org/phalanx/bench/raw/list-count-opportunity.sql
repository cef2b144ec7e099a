SELECT count(*) FROM opportunity WHERE deleted_at IS NULL
