-- Cards of people and figures. Their portraits are inputs, whose originals are in the library by their hash.
CREATE TABLE characters (
    character_id TEXT PRIMARY KEY NOT NULL,
    name         TEXT NOT NULL CHECK (name <> ''),
    folded_name  TEXT NOT NULL UNIQUE,    -- as domain.character.names folds it, for searches
    notes        TEXT NOT NULL,
    phrase       TEXT NOT NULL,
    consent      TEXT NOT NULL,
    cover        TEXT,                    -- hash of one of its portraits
    created_ms   INTEGER NOT NULL
) STRICT;

CREATE TABLE character_portraits (
    character_id TEXT NOT NULL REFERENCES characters ON DELETE CASCADE,
    sha256       TEXT NOT NULL REFERENCES inputs,
    place        INTEGER NOT NULL,
    is_result    INTEGER NOT NULL CHECK (is_result IN (0, 1)),
    PRIMARY KEY (character_id, sha256)
) STRICT, WITHOUT ROWID;

CREATE INDEX character_portraits_by_content ON character_portraits (sha256);

-- What was done to cards, with the card before and after it as JSON, so that it can be undone. No ledger: of a person
-- that is erased nothing stays here.
CREATE TABLE character_acts (
    act_id       INTEGER PRIMARY KEY NOT NULL,
    at_ms        INTEGER NOT NULL,
    kind         TEXT NOT NULL CHECK (kind <> ''),
    character_id TEXT NOT NULL,
    before       TEXT,
    after        TEXT,
    undone       INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;

-- The files in the trays of orders, so that what was made with a portrait is found without reading all recipes.
CREATE TABLE order_portraits (
    sha256 TEXT NOT NULL,
    job_id TEXT NOT NULL,
    PRIMARY KEY (sha256, job_id)
) STRICT, WITHOUT ROWID;

CREATE VIEW orders_with_portraits AS
SELECT DISTINCT CAST(json_extract(portrait.value, '$.sha256') AS TEXT) AS sha256, job_id
FROM (SELECT job_id, CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END AS readable FROM jobs),
    json_each(readable, '$.portraits') AS portrait
WHERE portrait.type = 'object' AND json_extract(portrait.value, '$.sha256') IS NOT NULL;

INSERT INTO order_portraits SELECT sha256, job_id FROM orders_with_portraits;

CREATE TRIGGER jobs_have_portraits
AFTER INSERT ON jobs
BEGIN
    INSERT INTO order_portraits
    SELECT sha256, job_id FROM orders_with_portraits AS made WHERE job_id = NEW.job_id AND NOT EXISTS (
        SELECT 1 FROM order_portraits AS known WHERE known.sha256 = made.sha256 AND known.job_id = NEW.job_id
    );
END;
