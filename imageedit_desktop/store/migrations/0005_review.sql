-- What the artist says of a picture. Words of a newer version are kept as they are.
ALTER TABLE results ADD COLUMN pick INTEGER NOT NULL DEFAULT 0 CHECK (pick IN (-1, 0, 1));
ALTER TABLE results ADD COLUMN stars INTEGER NOT NULL DEFAULT 0 CHECK (stars BETWEEN 0 AND 5);
ALTER TABLE results ADD COLUMN label TEXT NOT NULL DEFAULT '';
ALTER TABLE results ADD COLUMN deferred INTEGER NOT NULL DEFAULT 0 CHECK (deferred IN (0, 1));

DROP INDEX results_saved;
CREATE INDEX results_saved ON results (job_id, number, nsfw, format, pick, stars, label, deferred)
WHERE result_state = 'saved';

-- Words of the artist's own, once for each picture however they are written.
CREATE TABLE tags (
    tag       TEXT NOT NULL COLLATE NOCASE CHECK (tag <> ''),
    result_id TEXT NOT NULL REFERENCES results,
    PRIMARY KEY (tag, result_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tags_by_result ON tags (result_id, tag);

-- Every act of a review, its undoing and its doing again. Each row says which act is the last one that stands after
-- it; an act stands upon the one that was the last before it.
CREATE TABLE review_acts (
    act_id  INTEGER PRIMARY KEY NOT NULL,
    at_ms   INTEGER NOT NULL,
    step    TEXT NOT NULL CHECK (step IN ('do', 'undo', 'redo')),
    of_act  INTEGER NOT NULL,
    upon    INTEGER NOT NULL,
    stands  INTEGER NOT NULL,
    kind    TEXT NOT NULL CHECK (kind <> ''),
    details TEXT NOT NULL
) STRICT;

CREATE INDEX review_acts_upon ON review_acts (upon, act_id) WHERE step = 'do';

-- What an act changed: of which picture, which field, from what to what.
CREATE TABLE review_changes (
    act_id    INTEGER NOT NULL REFERENCES review_acts DEFERRABLE INITIALLY DEFERRED,
    field     TEXT NOT NULL CHECK (field <> ''),
    result_id TEXT NOT NULL REFERENCES results,
    before    ANY,
    after     ANY,
    PRIMARY KEY (act_id, field, result_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER review_acts_are_fixed
BEFORE UPDATE ON review_acts
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER review_acts_are_kept
BEFORE DELETE ON review_acts
BEGIN
    SELECT RAISE(ABORT, 'history only grows');
END;

CREATE TRIGGER review_changes_are_fixed
BEFORE UPDATE ON review_changes
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER review_changes_are_kept
BEFORE DELETE ON review_changes
BEGIN
    SELECT RAISE(ABORT, 'history only grows');
END;

-- What is chosen for this library alone, wherever it is opened.
CREATE TABLE library_settings (
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
