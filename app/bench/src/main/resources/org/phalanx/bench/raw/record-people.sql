SELECT u.id, u.name, u.deleted_at FROM change c
JOIN gesture g ON g.n = c.n JOIN "user" u ON u.id = g.person WHERE c.rec = ?
