-- How much of a picture differs from its source, see imaging.comparing: the share in millionths, -1 where the two
-- cannot be compared, and the version of the measure, 0 where none was taken. All of it can be measured again.
ALTER TABLE results ADD COLUMN changed INTEGER CHECK (changed BETWEEN -1 AND 1000000);
ALTER TABLE results ADD COLUMN changed_version INTEGER NOT NULL DEFAULT 0;

DROP INDEX results_saved;
CREATE INDEX results_saved
ON results (job_id, number, nsfw, format, pick, stars, label, deferred, changed_version, changed)
WHERE result_state = 'saved';
DROP INDEX results_binned;
CREATE INDEX results_binned
ON results (job_id, number, nsfw, format, pick, stars, label, deferred, changed_version, changed)
WHERE result_state = 'binned';

-- Pictures of these have a source whose bytes are known; of others there is nothing to hold them against.
CREATE INDEX jobs_with_source ON jobs (job_id)
WHERE json_extract(CASE WHEN json_valid(recipe) THEN recipe ELSE '{}' END, '$.source.sha256') IS NOT NULL;

-- What was measured is of the bytes that were there then.
CREATE TRIGGER results_changed_anew
AFTER UPDATE OF sha256 ON results WHEN OLD.sha256 <> NEW.sha256 AND NEW.changed_version <> 0
BEGIN
    UPDATE results SET changed = NULL, changed_version = 0 WHERE result_id = NEW.result_id;
END;
