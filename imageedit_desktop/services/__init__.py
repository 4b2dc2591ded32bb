"""What the window can watch: QObjects with signals, QtCore only.

`workspace.Workspace` opens a library and a service (rehearsal or the real one) and passes the pipeline's events on
as signals. `compose.Compose` holds the draft; `incoming.Incoming` reads pictures for it, `draft_keeper.DraftKeeper`
saves it as it changes, and `shown_inputs.ShownInputs` knows what its pictures look like. `job_queue.JobQueue` runs
orders. `review.Review` answers queries through `library_search.LibrarySearch`: what a query takes is `standing`,
what is `nearby` is at hand, and a `remembered_place` is returned to in the next session. `selected_files` are at
hand as soon as something is selected. `verdicts.Verdicts` writes down what is said of pictures, and `undoing` knows
which of several histories is to be undone next. `bin.Bin` knows what may go into the bin and what others put there,
`trash.SystemTrash` is that of the system. `account.Account` keeps the key and the balance, `settings.Settings`
remembers, `spending` knows what may be spent and what is, `one_window` hands pictures of a second start to the
first. `tasks.Supervisor` holds every coroutine that any of them starts and reports each failure once.
"""
