"""The library: one folder with the ledger, the inputs and the results, made to survive a power cut.

`library.Library` opens the folder and holds everything else. `tables` are what the `database` holds: orders,
results, inputs. Once `files.Files` has published a picture under its readable name, flushed and never over another
file, its row is saved. `claims.Claims` keeps two programs from running the same job.

`backups.Backups` copies the database now and then; `exchange` puts another one in its place, while `presence` keeps
everyone else out. `settings_file.SettingsFile`, outside the library, is what the user has set, and
`draft_file.DraftFile`, beside the database, what the user is composing.

`card_file` is how the card of a character is handed to others.

`search.Search` answers queries, whose `conditions` the `selects` put into SQL, by a connection that only reads.

Only `database` speaks to sqlite3. It tells the environment's failures (`LibraryError`, by `disk` where files are
concerned) from ours, which propagate. `locks` are the system's own.
"""
