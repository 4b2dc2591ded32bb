"""What the window can watch: QObjects with signals, QtCore only.

`workspace.Workspace` opens a library and a service (rehearsal or the real one) and passes the pipeline's events on
as signals; `account.Account` keeps the key and the balance, `settings.Settings` remembers, `spending` knows what
may be spent and what is, and `one_window` hands pictures of a second start to the first. `job_queue.JobQueue` runs
orders, of which those in `waiting_jobs` were not sent yet, and `keep_awake.KeepAwake` has the computer stay awake
meanwhile, and `while_away.WhileAway` tells what ended while the user was in another program.

`composing` holds the draft, `characters` the cards of people and figures, `gallery` what is looked at, `looks` how
pictures look, `judging` what is said of them and done with them, and `tables` many requests at once.

`tasks.Supervisor` holds every coroutine that any of them starts and reports each failure once, and
`diagnostics` gathers what whoever looks for a fault wants to know. `newest_version` looks for one where the user
wants that.
"""
