-- What a search needs to know of each order and its pictures, in few bytes, and kept by the triggers below: everything
-- in it can be told again from jobs and results. Its ids are numbers, and stay what they are when the file is compacted.
CREATE TABLE batches (
    batch_id   INTEGER PRIMARY KEY NOT NULL,
    job_id     TEXT NOT NULL UNIQUE,
    created_ms INTEGER NOT NULL,
    prompt     TEXT NOT NULL,
    images     INTEGER NOT NULL,
    seed       INTEGER,
    width_px   INTEGER NOT NULL,    -- of the first picture on disk, until there is one as ordered
    height_px  INTEGER NOT NULL,
    saved      INTEGER NOT NULL DEFAULT 0    -- bit n for picture n on disk; bit 0 where there is one above 62
) STRICT;

-- With all that an answer is made of, so that the table itself need not be read.
CREATE INDEX batches_newest ON batches (created_ms DESC, batch_id, saved, width_px, height_px);

-- The same of single pictures.
DROP INDEX results_saved;
CREATE INDEX results_saved ON results (job_id, number, nsfw, format) WHERE result_state = 'saved';

-- A recipe that cannot be read, or numbers that cannot be right, must not keep an order from being written down.
CREATE VIEW batches_ordered AS
SELECT job_id, created_ms,
    coalesce(CAST(json_extract(readable, '$.prompt') AS TEXT), '') AS prompt,
    coalesce(CAST(json_extract(readable, '$.images') AS INTEGER), 0) AS images,
    CASE json_type(readable, '$.seed') WHEN 'integer' THEN CAST(json_extract(readable, '$.seed') AS INTEGER) END AS seed,
    max(1, min(65535, coalesce(CAST(json_extract(readable, '$.size[0]') AS INTEGER), 1024))) AS width_px,
    max(1, min(65535, coalesce(CAST(json_extract(readable, '$.size[1]') AS INTEGER), 1024))) AS height_px
FROM (SELECT job_id, created_ms, CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END AS readable FROM jobs);

-- The size is that of the row that has the least number: https://www.sqlite.org/lang_select.html#bareagg
CREATE VIEW batches_on_disk AS
SELECT job_id,
    sum(CASE WHEN number < 63 THEN 1 << number ELSE 0 END) | (sum(number > 62) > 0) AS saved,
    min(CASE WHEN width_px > 0 AND height_px > 0 THEN number END) AS first,
    max(1, min(65535, width_px)) AS width_px,
    max(1, min(65535, height_px)) AS height_px
FROM results WHERE result_state = 'saved' GROUP BY job_id;

INSERT INTO batches (job_id, created_ms, prompt, images, seed, width_px, height_px)
SELECT * FROM batches_ordered ORDER BY created_ms, job_id;

UPDATE batches SET saved = d.saved,
    width_px = coalesce(d.width_px, batches.width_px), height_px = coalesce(d.height_px, batches.height_px)
FROM batches_on_disk AS d WHERE d.job_id = batches.job_id;

CREATE TRIGGER jobs_have_batches
AFTER INSERT ON jobs
BEGIN
    INSERT INTO batches (job_id, created_ms, prompt, images, seed, width_px, height_px)
    SELECT * FROM batches_ordered WHERE job_id = NEW.job_id;
END;

CREATE TRIGGER results_saved_count
AFTER UPDATE OF result_state, width_px, height_px ON results
WHEN NEW.result_state = 'saved' OR OLD.result_state = 'saved'
BEGIN
    UPDATE batches SET saved = 0 WHERE job_id = NEW.job_id;
    UPDATE batches SET saved = d.saved,
        width_px = coalesce(d.width_px, batches.width_px), height_px = coalesce(d.height_px, batches.height_px)
    FROM batches_on_disk AS d WHERE d.job_id = NEW.job_id AND batches.job_id = NEW.job_id;
END;

CREATE TRIGGER results_saved_at_once_count
AFTER INSERT ON results WHEN NEW.result_state = 'saved'
BEGIN
    UPDATE results SET result_state = result_state WHERE result_id = NEW.result_id;
END;
