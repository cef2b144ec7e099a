SELECT loss_reason, count(*) AS times FROM opportunity
WHERE stage_id = ? AND deleted_at IS NULL AND closed_at BETWEEN ? AND ? AND loss_reason IS NOT NULL
GROUP BY loss_reason ORDER BY times DESC, loss_reason LIMIT 1
