SELECT o.id, o.name, a.name, o.amount, o.amount_currency, o.amount_base, o.win_probability, o.prob_mode,
  o.expected_sign_date, o.next_step, o.next_step_at, o.owner_id, u.name, o.entered_stage_at, o.grade,
  o.health_score, o.rank
FROM opportunity o
LEFT JOIN account a ON a.id = o.account_id
LEFT JOIN "user" u ON u.id = o.owner_id
WHERE o.stage_id = ? AND o.deleted_at IS NULL
ORDER BY o.rank, o.rowid LIMIT 40
