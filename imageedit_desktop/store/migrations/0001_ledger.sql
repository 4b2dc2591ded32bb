-- The ledger. What was ordered, for how much and when is never rewritten; only where it stands moves on.
CREATE TABLE jobs (
    job_id          TEXT PRIMARY KEY NOT NULL,
    origin          TEXT NOT NULL,
    recipe          TEXT NOT NULL,
    recipe_hash     TEXT NOT NULL,
    price_micro_usd INTEGER NOT NULL CHECK (price_micro_usd >= 0),
    created_ms      INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state IN (
        'draft', 'queued', 'preparing', 'submitting', 'unknown', 'waiting', 'receiving', 'done', 'failed', 'abandoned'
    )),
    charged         TEXT NOT NULL CHECK (charged IN ('yes', 'no', 'unknown')),
    remote_id       TEXT,
    reason          TEXT,
    submitted_ms    INTEGER,
    completed_ms    INTEGER,
    finished_ms     INTEGER
) STRICT;

-- Gallery order. Unique, so that the planner knows that results joined in turn need no sorting.
CREATE UNIQUE INDEX jobs_newest ON jobs (created_ms DESC, job_id);
CREATE INDEX jobs_by_state ON jobs (state, created_ms, job_id);
CREATE INDEX jobs_by_recipe ON jobs (recipe_hash);
CREATE INDEX jobs_by_remote_id ON jobs (origin, remote_id) WHERE remote_id IS NOT NULL;

CREATE TRIGGER jobs_order_is_fixed
BEFORE UPDATE OF job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms ON jobs
BEGIN
    SELECT RAISE(ABORT, 'the ledger is never rewritten');
END;

CREATE TRIGGER jobs_remote_id_is_kept
BEFORE UPDATE OF remote_id ON jobs WHEN OLD.remote_id IS NOT NULL AND NEW.remote_id IS NOT OLD.remote_id
BEGIN
    SELECT RAISE(ABORT, 'the service''s id is never rewritten');
END;

CREATE TRIGGER jobs_are_kept
BEFORE DELETE ON jobs
BEGIN
    SELECT RAISE(ABORT, 'the ledger only grows');
END;

-- Every step and note of every job, with what it changed as JSON.
CREATE TABLE job_events (
    event_id INTEGER PRIMARY KEY NOT NULL,
    job_id   TEXT NOT NULL REFERENCES jobs,
    at_ms    INTEGER NOT NULL,
    state    TEXT NOT NULL CHECK (state IN (
        'draft', 'queued', 'preparing', 'submitting', 'unknown', 'waiting', 'receiving', 'done', 'failed', 'abandoned'
    )),
    changes  TEXT NOT NULL
) STRICT;

CREATE INDEX job_events_by_job ON job_events (job_id, event_id);

CREATE TRIGGER job_events_are_fixed
BEFORE UPDATE ON job_events
BEGIN
    SELECT RAISE(ABORT, 'history is never rewritten');
END;

CREATE TRIGGER job_events_are_kept
BEFORE DELETE ON job_events
BEGIN
    SELECT RAISE(ABORT, 'history only grows');
END;

-- One row per output picture. Paths are relative to the library's folder, with forward slashes.
CREATE TABLE results (
    result_id    TEXT PRIMARY KEY NOT NULL,
    job_id       TEXT NOT NULL REFERENCES jobs,
    number       INTEGER NOT NULL CHECK (number >= 1),
    result_state TEXT NOT NULL CHECK (result_state IN ('pending', 'saved', 'lost')),
    address      TEXT,
    nsfw         INTEGER CHECK (nsfw IN (0, 1)),
    expires_ms   INTEGER,
    path         TEXT,
    width_px     INTEGER,
    height_px    INTEGER,
    size_bytes   INTEGER NOT NULL DEFAULT 0,
    sha256       TEXT NOT NULL DEFAULT '',
    format       TEXT NOT NULL DEFAULT '',
    saved_ms     INTEGER,
    lost_reason  TEXT,
    UNIQUE (job_id, number),
    CHECK (result_state <> 'saved' OR (
        path IS NOT NULL AND width_px > 0 AND height_px > 0 AND size_bytes > 0 AND sha256 <> '' AND saved_ms IS NOT NULL
    )),
    CHECK (result_state <> 'lost' OR lost_reason IS NOT NULL)
) STRICT;

CREATE INDEX results_saved ON results (job_id, number) WHERE result_state = 'saved';

-- Originals of sources and portraits, by the hash of their bytes.
CREATE TABLE inputs (
    sha256     TEXT PRIMARY KEY NOT NULL,
    name       TEXT NOT NULL,
    format     TEXT NOT NULL,
    width_px   INTEGER NOT NULL CHECK (width_px > 0),
    height_px  INTEGER NOT NULL CHECK (height_px > 0),
    size_bytes INTEGER NOT NULL CHECK (size_bytes > 0),
    notes      TEXT NOT NULL,
    kept_ms    INTEGER NOT NULL
) STRICT;

CREATE INDEX inputs_recent ON inputs (kept_ms DESC);

-- Where prepared bytes were uploaded to, to spare sending them again.
CREATE TABLE uploads (
    origin  TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    url     TEXT NOT NULL,
    kept_ms INTEGER NOT NULL,
    PRIMARY KEY (origin, sha256)
) STRICT, WITHOUT ROWID;
