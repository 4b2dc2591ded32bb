-- Tables of requests, with their rows as they are typed; see domain.table.
CREATE TABLE request_tables (
    table_id    TEXT PRIMARY KEY NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    folded_name TEXT NOT NULL UNIQUE,       -- as domain.character.names folds it, for searches
    next_number INTEGER NOT NULL,
    file_form   TEXT NOT NULL,              -- JSON: what stands between the cells of its file, and its other columns
    watched     TEXT NOT NULL DEFAULT '',   -- a folder
    created_ms  INTEGER NOT NULL,
    changed_ms  INTEGER NOT NULL
) STRICT;

CREATE TABLE request_rows (
    row_id   TEXT PRIMARY KEY NOT NULL,
    table_id TEXT NOT NULL REFERENCES request_tables ON DELETE CASCADE,
    place    INTEGER NOT NULL,
    number   INTEGER NOT NULL,
    cells    TEXT NOT NULL                  -- JSON
) STRICT, WITHOUT ROWID;

CREATE INDEX request_rows_by_table ON request_rows (table_id, place);

-- What was read of the pictures that are named in cells. Their originals are in the library by their hash.
CREATE TABLE request_pictures (
    table_id TEXT NOT NULL REFERENCES request_tables ON DELETE CASCADE,
    text     TEXT NOT NULL,
    sha256   TEXT NOT NULL,
    picture  TEXT NOT NULL,                 -- JSON
    mark     TEXT NOT NULL,                 -- of a file: another one tells that it was changed; empty for addresses
    PRIMARY KEY (table_id, text)
) STRICT, WITHOUT ROWID;

-- The orders of rows, written down together with these. They stay when a row or its table is removed, and are there
-- again when that is undone.
CREATE TABLE request_row_jobs (
    job_id   TEXT PRIMARY KEY NOT NULL REFERENCES jobs,
    table_id TEXT NOT NULL,
    row_id   TEXT NOT NULL,
    number   INTEGER NOT NULL,
    request_key TEXT NOT NULL               -- which request of the row; see domain.table.checked.Checked.keys
) STRICT, WITHOUT ROWID;

CREATE INDEX request_row_jobs_by_table ON request_row_jobs (table_id, number);

CREATE INDEX request_row_jobs_by_key ON request_row_jobs (request_key);
