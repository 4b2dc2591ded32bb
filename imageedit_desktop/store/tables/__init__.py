"""What the database holds, a class for each table.

An order is added to `jobs.Jobs` before it is sent and walks by `jobs.Jobs.step`, each step one durable transaction
with an entry in an append-only history. The service's outputs are put down in `results.Results`, and what the
artist says of them in `verdicts.Verdicts`; `bin.Bin` knows which of them are in the system's trash, and
`duels.Duels` has blind duels and their answers. `imports.Imports` are pictures that came from folders.
`characters.Characters` are the cards of people and figures, with all that was done to them,
and `erasure.Eraser` removes what tells of one.
`inputs.Inputs` keeps the originals of what was sent, and `uploads.Uploads` where they were sent to; `paces.Paces`
keeps what was learnt of a service's limits, and `library_settings.LibrarySettings` what is chosen for this library.
`looks.Looks` keeps how pictures look, and `changed_shares.ChangedShares` how much of each differs from its source.
`request_tables.RequestTables` has tables of requests, and which orders are of which rows.
`prompts.Prompts` has those of earlier orders, and what is kept of them under a name.
`audit.Audit` reads everything in pieces, to be held against the files, and `counts` sums up. `columns` turns values
into text and back, and finds the rows of pictures.
"""
