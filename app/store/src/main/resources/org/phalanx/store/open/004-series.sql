-- the last number of each period of a series that was given
CREATE TABLE series(
    type TEXT NOT NULL,
    field TEXT NOT NULL,
    head TEXT NOT NULL,
    tail TEXT NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY(type, field, head, tail)
) STRICT, WITHOUT ROWID;

-- numbers before the last that nobody has: of bulk work that was taken back without a trace
CREATE TABLE series_free(
    type TEXT NOT NULL,
    field TEXT NOT NULL,
    head TEXT NOT NULL,
    tail TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY(type, field, head, tail, number)
) STRICT, WITHOUT ROWID;
