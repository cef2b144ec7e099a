SELECT v.id, v.summary, v.type, v.occurred_at, v.account_id, a.name, a.deleted_at, v.opportunity_id, o.name, o.deleted_at,
  v.next_step, v.next_at, v.owner_id, u.name, u.deleted_at
FROM (SELECT rowid AS r FROM activity WHERE deleted_at IS NULL ORDER BY occurred_at DESC, id DESC LIMIT 128) AS page
CROSS JOIN activity v ON v.rowid = page.r
LEFT JOIN account a ON a.id = v.account_id
LEFT JOIN opportunity o ON o.id = v.opportunity_id
LEFT JOIN "user" u ON u.id = v.owner_id
ORDER BY v.occurred_at DESC, v.id DESC
