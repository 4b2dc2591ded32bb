"""The library: one folder with the ledger, the inputs and the results, made to survive a power cut.

`library.Library` opens the folder and holds everything else. An order is added to `jobs.Jobs` before it is sent
and walks by `jobs.Jobs.step`, each step one durable transaction with an entry in an append-only history. The
service's outputs are put down in `results.Results`; once `files.Files` has published a picture under its readable
name, flushed and never over another file, the row is saved. `inputs.Inputs` keeps the originals of what was sent,
and `uploads.Uploads` where they were sent to. `claims.Claims` keeps two programs from running the same job.

`backups.Backups` copies the database now and then; `exchange` puts another one in its place, while `presence` keeps
everyone else out. `audit.Audit` reads everything in pieces, to be held against the files. `paces.Paces` keeps what
was learnt of a service's limits, and `settings_file.SettingsFile`, outside the library, what the user has set.
`draft_file.DraftFile`, beside the database, is what the user is composing.

Only `database` speaks to sqlite3; `columns` turns values into text and back. It tells the environment's failures
(`LibraryError`, by `disk` where files are concerned) from ours, which propagate. `locks` are the system's own.
"""
