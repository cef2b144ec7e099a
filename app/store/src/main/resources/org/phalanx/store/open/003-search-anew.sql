-- names are marked where they begin: all of them are read anew
INSERT INTO search_name(search_name) VALUES ('delete-all');

INSERT INTO search_text(search_text) VALUES ('delete-all');

DELETE FROM search_type;

DELETE FROM search_state;
