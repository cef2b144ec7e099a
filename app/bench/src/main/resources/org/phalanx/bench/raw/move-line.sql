INSERT INTO stage_history(id, vers, opportunity_id, from_stage_id, to_stage_id, at, by_id, amount, amount_currency,
  amount_base, probability, owner_id, created_at, created_by, created_via, updated_at, updated_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
