"""What the window can watch: QObjects with signals, QtCore only.

`workspace.Workspace` opens a library and a service (rehearsal or the real one) and passes the pipeline's events on
as signals; `account.Account` keeps the key and the balance, `settings.Settings` remembers, `spending` knows what
may be spent and what is, and `one_window` hands pictures of a second start to the first. `job_queue.JobQueue` runs
orders.

`composing` holds the draft, `gallery` what is looked at, `looks` how pictures look, and `judging` what is said of
them and done with them.

`tasks.Supervisor` holds every coroutine that any of them starts and reports each failure once.
"""
