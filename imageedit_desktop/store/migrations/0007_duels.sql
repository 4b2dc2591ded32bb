-- Blind duels: which pictures, sorted by id so that the same ones are found again, and the seed that decides the rest.
CREATE TABLE duels (
    duel_id  TEXT PRIMARY KEY NOT NULL,
    pictures TEXT NOT NULL,        -- result ids as a JSON array
    seed     INTEGER NOT NULL,
    begun_ms INTEGER NOT NULL,
    ended_ms INTEGER               -- when its ranking was put to use, and no answer came since
) STRICT;

CREATE INDEX duels_by_pictures ON duels (pictures);

-- The answers, by number from 1. Pictures are places in the array above, from 0.
CREATE TABLE duel_answers (
    duel_id     TEXT NOT NULL REFERENCES duels,
    number      INTEGER NOT NULL CHECK (number > 0),
    left_place  INTEGER NOT NULL CHECK (left_place >= 0),
    right_place INTEGER NOT NULL CHECK (right_place >= 0),
    better      TEXT NOT NULL CHECK (better <> ''),
    at_ms       INTEGER NOT NULL,
    PRIMARY KEY (duel_id, number)
) STRICT, WITHOUT ROWID;
