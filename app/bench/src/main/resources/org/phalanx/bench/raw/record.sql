SELECT * FROM opportunity WHERE id = ?
