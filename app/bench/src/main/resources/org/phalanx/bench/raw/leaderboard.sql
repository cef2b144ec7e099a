SELECT u.name, l.n, l.amount
FROM (SELECT owner_id, count(*) AS n, sum(amount_base) AS amount
      FROM opportunity WHERE deleted_at IS NULL AND status = 'won' GROUP BY owner_id) l
LEFT JOIN "user" u ON u.id = l.owner_id
ORDER BY l.amount DESC LIMIT 10
