-- How pictures look, once for all files of the same bytes: see imaging.likeness. Everything in it can be made again.
CREATE TABLE looks (
    look_id INTEGER PRIMARY KEY NOT NULL,    -- grows, so that what is new is found
    sha256  TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    look    BLOB NOT NULL    -- empty where the picture cannot be read
) STRICT;
