-- All that a search asks of an order, beside its pictures; what it asked of the ledger and of recipes was read row by row.
DROP TRIGGER jobs_have_batches;
DROP VIEW batches_ordered;

CREATE TABLE new_batches (
    batch_id        INTEGER PRIMARY KEY NOT NULL,
    job_id          TEXT NOT NULL UNIQUE,
    created_ms      INTEGER NOT NULL,
    images          INTEGER NOT NULL,
    seed            INTEGER,
    width_px        INTEGER NOT NULL,    -- of the first picture on disk, until there is one as ordered
    height_px       INTEGER NOT NULL,
    saved           INTEGER NOT NULL DEFAULT 0,    -- bit n for picture n on disk; bit 0 where there is one above 62
    binned          INTEGER NOT NULL DEFAULT 0,    -- the same of those in the bin
    origin          TEXT NOT NULL,
    price_micro_usd INTEGER NOT NULL,
    source          TEXT,    -- its name
    has_source      INTEGER NOT NULL,    -- its bytes are known
    portraits       TEXT NOT NULL,    -- their names, with U+001F before and after each
    words           TEXT    -- the prompt as domain.prompt_words folds it; NULL until the program has done so
) STRICT;

CREATE VIEW batches_ordered AS
SELECT job_id, created_ms,
    coalesce(CAST(json_extract(readable, '$.images') AS INTEGER), 0) AS images,
    CASE json_type(readable, '$.seed') WHEN 'integer' THEN CAST(json_extract(readable, '$.seed') AS INTEGER) END AS seed,
    max(1, min(65535, coalesce(CAST(json_extract(readable, '$.size[0]') AS INTEGER), 1024))) AS width_px,
    max(1, min(65535, coalesce(CAST(json_extract(readable, '$.size[1]') AS INTEGER), 1024))) AS height_px,
    origin, price_micro_usd,
    CAST(json_extract(readable, '$.source.name') AS TEXT) AS source,
    json_extract(readable, '$.source.sha256') IS NOT NULL AS has_source,
    coalesce((
        SELECT char(31) || group_concat(json_extract(portrait.value, '$.name'), char(31)) || char(31)
        FROM json_each(readable, '$.portraits') AS portrait WHERE portrait.type = 'object'
    ), '') AS portraits
FROM (
    SELECT job_id, created_ms, origin AS origin, price_micro_usd AS price_micro_usd,
        CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END AS readable
    FROM jobs
);

INSERT INTO new_batches (
    batch_id, job_id, created_ms, images, seed, width_px, height_px, saved, binned, origin, price_micro_usd, source,
    has_source, portraits
)
SELECT b.batch_id, o.job_id, o.created_ms, o.images, o.seed, b.width_px, b.height_px, b.saved, b.binned, o.origin,
    o.price_micro_usd, o.source, o.has_source, o.portraits
FROM batches AS b JOIN batches_ordered AS o USING (job_id) ORDER BY b.batch_id;

DROP TABLE batches;
ALTER TABLE new_batches RENAME TO batches;

CREATE INDEX batches_newest ON batches (created_ms DESC, batch_id, saved, binned, width_px, height_px);
CREATE INDEX batches_with_source ON batches (batch_id) WHERE has_source = 1;
CREATE INDEX batches_unfolded ON batches (batch_id) WHERE words IS NULL;

-- Of an order that is written anew the pictures are there already; the triggers of results count them again.
CREATE TRIGGER jobs_have_batches
AFTER INSERT ON jobs
BEGIN
    INSERT INTO batches (
        job_id, created_ms, images, seed, width_px, height_px, origin, price_micro_usd, source, has_source,
        portraits
    )
    SELECT * FROM batches_ordered WHERE job_id = NEW.job_id;
    UPDATE results SET batch_id = (SELECT batch_id FROM batches WHERE job_id = NEW.job_id), result_state = result_state
    WHERE job_id = NEW.job_id;
END;

-- The batch of each picture, by its number: a third of the bytes of its job's id, in the order that batches are joined.
ALTER TABLE results ADD COLUMN batch_id INTEGER;

UPDATE results SET batch_id = (SELECT batch_id FROM batches WHERE batches.job_id = results.job_id);

CREATE UNIQUE INDEX results_by_batch ON results (batch_id, number);

CREATE TRIGGER results_know_batches
AFTER INSERT ON results
BEGIN
    UPDATE results SET batch_id = (SELECT batch_id FROM batches WHERE job_id = NEW.job_id)
    WHERE result_id = NEW.result_id;
END;

DROP INDEX results_saved;
DROP INDEX results_binned;
CREATE INDEX results_saved ON results (batch_id, number, nsfw, format, pick, stars, label, deferred, changed_version, changed)
WHERE result_state = 'saved';
CREATE INDEX results_binned ON results (batch_id, number, nsfw, format, pick, stars, label, deferred, changed_version, changed)
WHERE result_state = 'binned';

-- The few of which something is asked at each answer, or seldom.
CREATE INDEX results_sensitive
ON results (batch_id, number, format, pick, stars, label, deferred, changed_version, changed)
WHERE result_state = 'saved' AND nsfw = 1;
CREATE INDEX results_lost ON results (batch_id) WHERE result_state = 'lost';
