"""What the window can watch: QObjects with signals, QtCore only.

`workspace.Workspace` opens a library and a service (rehearsal or the real one) and passes the pipeline's events on
as signals; `account.Account` keeps the key and the balance, `settings.Settings` remembers, `spending` knows what
may be spent and what is, and `one_window` hands pictures of a second start to the first.

`compose.Compose` holds the draft; `incoming.Incoming` reads pictures for it, `draft_keeper.DraftKeeper` saves it as
it changes, and `shown_inputs.ShownInputs` knows what its pictures look like. `job_queue.JobQueue` runs orders.

`review.Review` answers queries through `library_search.LibrarySearch`: what a query takes is `standing`, what
becomes of jobs is brought into it by `fitting`, what is `nearby` is at hand as soon as `near_rows` has fetched it,
a `remembered_place` is returned to in the next session, `undecided` finds the next batch to decide, and there are
`ways_out` where nothing was found; `saved_searches` are kept under names. `likeness.Likeness` learns how pictures
look, and `alike_search` puts them together by that. `selected_files` are at hand as soon as something is selected,
and `source_comparisons` hold results against their sources; `sensitive` knows which pictures are blurred or left
out. `verdicts.Verdicts` writes down what is said of pictures, and `undoing` knows which of several histories is to
be undone next. `bin.Bin` knows what may go into the bin and what others put there; `trash.SystemTrash` is that of
the system. `importing.Importing` takes folders of pictures in. `duels.Duels` is the blind duel that is being
fought.

`tasks.Supervisor` holds every coroutine that any of them starts and reports each failure once.
"""
