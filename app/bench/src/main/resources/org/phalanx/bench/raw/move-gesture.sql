INSERT INTO gesture(id, at, hlc, person, device, label, cause, state) VALUES (?, ?, ?, ?, 1, ?, 'PERSON', 'local') RETURNING n
