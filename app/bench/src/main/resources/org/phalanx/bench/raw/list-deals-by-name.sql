SELECT o.id, o.name, o.account_id, a.name, a.deleted_at, o.amount, o.amount_currency, o.amount_base, o.stage_id, s.name,
  s.deleted_at, o.win_probability, o.expected_sign_date, o.next_step, o.next_step_at, o.owner_id, u.name, u.deleted_at
FROM (SELECT rowid AS r FROM opportunity WHERE deleted_at IS NULL ORDER BY spoken(name) NULLS LAST, id LIMIT 128) AS page
CROSS JOIN opportunity o ON o.rowid = page.r
LEFT JOIN account a ON a.id = o.account_id
LEFT JOIN stage s ON s.id = o.stage_id
LEFT JOIN "user" u ON u.id = o.owner_id
ORDER BY spoken(o.name) NULLS LAST, o.id
