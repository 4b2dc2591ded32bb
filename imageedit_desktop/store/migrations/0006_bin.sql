-- Pictures whose files are in the system's trash, or gone: result_state 'binned'. The column `binned` says where the
-- file belongs; where the two differ, it has to follow yet. The place in the trash is in the system's own bytes.
ALTER TABLE results ADD COLUMN binned INTEGER NOT NULL DEFAULT 0 CHECK (binned IN (0, 1));
ALTER TABLE results ADD COLUMN trash_path BLOB;

CREATE INDEX results_unsettled ON results (result_id) WHERE binned <> (result_state = 'binned');
CREATE INDEX results_binned ON results (job_id, number, nsfw, format, pick, stars, label, deferred)
WHERE result_state = 'binned';

-- Bit n for picture n in the bin, as in `saved`: it is not on its way.
ALTER TABLE batches ADD COLUMN binned INTEGER NOT NULL DEFAULT 0;

DROP INDEX batches_newest;
CREATE INDEX batches_newest ON batches (created_ms DESC, batch_id, saved, binned, width_px, height_px);

CREATE VIEW batches_in_bin AS
SELECT job_id, sum(CASE WHEN number < 63 THEN 1 << number ELSE 0 END) | (sum(number > 62) > 0) AS binned
FROM results WHERE result_state = 'binned' GROUP BY job_id;

CREATE TRIGGER results_binned_count
AFTER UPDATE OF result_state ON results
WHEN NEW.result_state = 'binned' OR OLD.result_state = 'binned'
BEGIN
    UPDATE batches SET binned = coalesce((SELECT binned FROM batches_in_bin WHERE job_id = NEW.job_id), 0)
    WHERE job_id = NEW.job_id;
END;
