"""The library: one folder with the ledger, the inputs and the results, made to survive a power cut.

`library.Library` opens the folder and holds everything else. An order is added to `jobs.Jobs` before it is sent
and walks by `jobs.Jobs.step`, each step one durable transaction with an entry in an append-only history. The
service's outputs are put down in `results.Results`; once `files.Files` has published a picture under its readable
name, flushed and never over another file, the row is saved. `inputs.Inputs` keeps the originals of what was sent,
and `uploads.Uploads` where they were sent to. `claims.Claims` keeps two programs from running the same job.

`backups.Backups` copies the database now and then. `recovery.open_library` is how programs open a library: a
database that is damaged or gone comes back from its backup and, by `adoption`, from what the pictures tell of
themselves. `audit.Audit` reads everything in pieces, to be held against the files.

`settings_file` is the one file outside of the folder. Beside them: `paces` keeps what was learnt of a service's
limits, `presence` who has the library open; `durable` is the file system through a power cut, `disk` what it says
when it does not do what was asked, `columns` the words of the domain as text.

Only `database` speaks to sqlite3. It tells the environment's failures (`LibraryError`) from ours, which propagate.
"""
