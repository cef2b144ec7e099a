CREATE TABLE migration(
    number INTEGER PRIMARY KEY,
    checksum TEXT NOT NULL
) STRICT;

-- what holds for the whole workspace: id, currency, zone, language, device, person
CREATE TABLE setting(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- packs as they were installed: the old side of the three-way merge of an upgrade
CREATE TABLE pack(
    name TEXT PRIMARY KEY,
    version INTEGER NOT NULL,
    content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- short numbers of fields in packed versions; never reused
CREATE TABLE field_ordinal(
    type TEXT NOT NULL,
    field TEXT NOT NULL,
    ordinal INTEGER NOT NULL,
    PRIMARY KEY(type, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE gesture(
    n INTEGER PRIMARY KEY AUTOINCREMENT,
    id BLOB NOT NULL UNIQUE,
    batch BLOB,
    at INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    person BLOB NOT NULL,
    device INTEGER NOT NULL,
    label TEXT NOT NULL,
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    undoes INTEGER
) STRICT;

CREATE INDEX gesture_batch ON gesture(batch, n) WHERE batch IS NOT NULL;

CREATE INDEX gesture_undoes ON gesture(undoes) WHERE undoes IS NOT NULL;

CREATE TABLE change(
    n INTEGER NOT NULL,
    i INTEGER NOT NULL,
    type TEXT NOT NULL,
    rec BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY(n, i)
) STRICT, WITHOUT ROWID;

CREATE INDEX change_record ON change(rec, n);

CREATE TABLE batch(
    id BLOB PRIMARY KEY,
    label TEXT NOT NULL,
    cause TEXT NOT NULL,
    person BLOB NOT NULL,
    at INTEGER NOT NULL,
    state TEXT NOT NULL,
    undoes BLOB
) STRICT;

-- what a batch is going to do, one row a gesture
CREATE TABLE batch_chunk(
    batch BLOB NOT NULL,
    i INTEGER NOT NULL,
    body BLOB NOT NULL,
    PRIMARY KEY(batch, i)
) STRICT, WITHOUT ROWID;

-- what the journal doesn't tell of the records that a batch changed, to put them back
CREATE TABLE batch_before(
    batch BLOB NOT NULL,
    rec BLOB NOT NULL,
    type TEXT NOT NULL,
    vers BLOB NOT NULL,
    updated_at INTEGER,
    updated_by BLOB,
    PRIMARY KEY(batch, rec)
) STRICT, WITHOUT ROWID;
