SELECT a.*, c.name, o.name, l.company, u.name, m.name
FROM activity a
LEFT JOIN account c ON c.id = a.account_id
LEFT JOIN opportunity o ON o.id = a.opportunity_id
LEFT JOIN lead l ON l.id = a.lead_id
LEFT JOIN "user" u ON u.id = a.owner_id
LEFT JOIN "user" m ON m.id = a.created_by
WHERE a.opportunity_id = ? AND +a.deleted_at IS NULL ORDER BY a.occurred_at DESC, a.id DESC LIMIT 40
