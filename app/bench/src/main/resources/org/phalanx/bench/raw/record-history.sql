SELECT g.n, g.id, g.batch, g.at, g.hlc, g.person, g.label, g.cause, g.undoes, c.i, c.type, c.rec, c.body
FROM change c JOIN gesture g ON g.n = c.n WHERE c.rec = ? ORDER BY c.n DESC, c.i DESC LIMIT 40
