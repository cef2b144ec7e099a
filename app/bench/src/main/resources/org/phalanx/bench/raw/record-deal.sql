SELECT o.*, a.name, p.name, s.name, u.name, c.name, a.deleted_at, p.deleted_at, s.deleted_at, u.deleted_at
FROM opportunity o
LEFT JOIN account a ON a.id = o.account_id
LEFT JOIN pipeline p ON p.id = o.pipeline_id
LEFT JOIN stage s ON s.id = o.stage_id
LEFT JOIN "user" u ON u.id = o.owner_id
LEFT JOIN "user" c ON c.id = o.created_by
WHERE o.id = ?
