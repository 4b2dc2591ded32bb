-- Words that this version does not know (states, answers of a newer one) are kept as they are: no more lists of them
-- here. A result may be kept without having been checked, and then its size need not be known. An order may have
-- left at a moment that only a span is known of, and the service's clock may differ from this computer's.
CREATE TABLE new_jobs (
    job_id          TEXT PRIMARY KEY NOT NULL,
    origin          TEXT NOT NULL,
    recipe          TEXT NOT NULL,
    recipe_hash     TEXT NOT NULL,
    price_micro_usd INTEGER NOT NULL CHECK (price_micro_usd >= 0),
    created_ms      INTEGER NOT NULL,
    state           TEXT NOT NULL CHECK (state <> ''),
    charged         TEXT NOT NULL CHECK (charged <> ''),
    remote_id       TEXT,
    reason          TEXT,
    submitted_ms    INTEGER,
    sent_until_ms   INTEGER,
    clock_offset_ms INTEGER,
    completed_ms    INTEGER,
    finished_ms     INTEGER
) STRICT;

INSERT INTO new_jobs
SELECT job_id, origin, recipe, recipe_hash, price_micro_usd, created_ms, state, charged, remote_id, reason,
    submitted_ms, NULL, NULL, completed_ms, finished_ms
FROM jobs;

CREATE TABLE new_job_events (
    event_id INTEGER PRIMARY KEY NOT NULL,
    job_id   TEXT NOT NULL REFERENCES jobs,
    at_ms    INTEGER NOT NULL,
    state    TEXT NOT NULL CHECK (state <> ''),
    changes  TEXT NOT NULL
) STRICT;

INSERT INTO new_job_events SELECT event_id, job_id, at_ms, state, changes FROM job_events;

CREATE TABLE new_results (
    result_id    TEXT PRIMARY KEY NOT NULL,
    job_id       TEXT NOT NULL REFERENCES jobs,
    number       INTEGER NOT NULL CHECK (number >= 1),
    result_state TEXT NOT NULL CHECK (result_state <> ''),
    checked      INTEGER NOT NULL DEFAULT 1 CHECK (checked IN (0, 1)),
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
        path IS NOT NULL AND size_bytes > 0 AND sha256 <> '' AND saved_ms IS NOT NULL
        AND (checked = 0 OR (width_px > 0 AND height_px > 0))
    )),
    CHECK (result_state <> 'lost' OR lost_reason IS NOT NULL)
) STRICT;

INSERT INTO new_results
SELECT result_id, job_id, number, result_state, 1, address, nsfw, expires_ms, path, width_px, height_px, size_bytes,
    sha256, format, saved_ms, lost_reason
FROM results;

DROP TABLE results;
DROP TABLE job_events;
DROP TABLE jobs;
ALTER TABLE new_jobs RENAME TO jobs;
ALTER TABLE new_job_events RENAME TO job_events;
ALTER TABLE new_results RENAME TO results;

-- Gallery order. Unique, so that the planner knows that results joined in turn need no sorting.
CREATE UNIQUE INDEX jobs_newest ON jobs (created_ms DESC, job_id);
CREATE INDEX jobs_by_state ON jobs (state, created_ms, job_id);
CREATE INDEX jobs_by_recipe ON jobs (recipe_hash);
CREATE INDEX jobs_by_remote_id ON jobs (origin, remote_id) WHERE remote_id IS NOT NULL;
CREATE INDEX job_events_by_job ON job_events (job_id, event_id);
CREATE INDEX results_saved ON results (job_id, number) WHERE result_state = 'saved';
CREATE INDEX results_by_content ON results (sha256) WHERE sha256 <> '';
DROP INDEX inputs_recent;

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
