SELECT id, summary, type, account_id, occurred_at, next_at
FROM activity WHERE opportunity_id = ? AND +deleted_at IS NULL ORDER BY occurred_at DESC, id DESC LIMIT 5
