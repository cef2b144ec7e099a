SELECT substr(p.day, 1, 7), s.name, sum(p.n), sum(p.amount)
FROM (SELECT expected_sign_date AS day, stage_id, count(*) AS n, sum(amount_base) AS amount
      FROM opportunity WHERE deleted_at IS NULL AND status = 'open'
      GROUP BY expected_sign_date, stage_id) p
LEFT JOIN stage s ON s.id = p.stage_id
GROUP BY 1, p.stage_id
ORDER BY 1, s."order"
