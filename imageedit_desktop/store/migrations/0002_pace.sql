-- What the refusals of a service have taught of the account's limits, as JSON.
CREATE TABLE paces (
    origin TEXT PRIMARY KEY NOT NULL,
    limits TEXT NOT NULL
) STRICT;
