-- In which order jobs are sent that were not sent yet: the smallest first, with gaps so that one can be put between
-- two others. A job that an older version wrote down has no place, and goes before those that have one.
ALTER TABLE jobs ADD COLUMN queue_place INTEGER;

CREATE INDEX jobs_by_place ON jobs (queue_place) WHERE queue_place IS NOT NULL;
