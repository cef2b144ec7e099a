INSERT INTO change(n, i, type, rec, body) VALUES (?, ?, ?, ?, ?)
