SELECT id, name FROM pipeline WHERE deleted_at IS NULL ORDER BY coalesce(is_default, 0) DESC, "order", rowid
