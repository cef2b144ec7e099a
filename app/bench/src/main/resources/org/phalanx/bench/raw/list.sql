SELECT o.id, o.name, o.amount_base, o.expected_sign_date, a.name, s.name, u.name
FROM opportunity o
LEFT JOIN account a ON a.id = o.account_id
LEFT JOIN stage s ON s.id = o.stage_id
LEFT JOIN "user" u ON u.id = o.owner_id
WHERE o.deleted_at IS NULL
ORDER BY o.amount_base DESC, o.id DESC
LIMIT 100
