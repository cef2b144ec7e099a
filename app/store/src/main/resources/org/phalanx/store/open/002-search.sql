-- number of a type in the row numbers of the index; never reused
CREATE TABLE search_type(
    ordinal INTEGER PRIMARY KEY,
    type TEXT NOT NULL UNIQUE
) STRICT;

-- how far the index has come: the last gesture of bulk work that is in it, tables that have to be read to their end
CREATE TABLE search_state(
    key TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- what records are called: whole name, its words, pinyin, initials, codes and numbers
CREATE VIRTUAL TABLE search_name USING fts5(
    whole, title, pinyin, initials, more,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='1 2 3'
);

-- what people wrote down
CREATE VIRTUAL TABLE search_text USING fts5(
    body,
    content='', contentless_delete=1, tokenize='unicode61 remove_diacritics 2', prefix='2 3'
);

INSERT INTO search_name(search_name, rank) VALUES ('automerge', 0), ('crisismerge', 256);

INSERT INTO search_text(search_text, rank) VALUES ('automerge', 0), ('crisismerge', 256);
