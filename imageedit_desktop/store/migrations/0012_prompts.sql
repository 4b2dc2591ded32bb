-- Pieces of prompts that the artist keeps under a name.
CREATE TABLE snippets (
    name    TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
    words   TEXT NOT NULL,
    kept_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is set beside the pictures, under a name; see domain.prompts.preset.
CREATE TABLE presets (
    name    TEXT PRIMARY KEY NOT NULL CHECK (name <> ''),
    content TEXT NOT NULL,    -- JSON
    kept_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Prompts with alternates as they were typed; the ledger has what became of them.
CREATE TABLE typed_prompts (
    prompt  TEXT PRIMARY KEY NOT NULL CHECK (prompt <> ''),
    words   TEXT NOT NULL,    -- as domain.prompt_words folds it
    used_ms INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
