"""Jobs that are not finished, each with its state, and what can be done about it. Finished ones are the gallery.

`model.JobsModel` is told jobs, progress and trouble, and keeps the newest. `panel.JobsPanel` shows them and asks
for things by job id; `indicator.JobsIndicator` says in a few words what they come to. `delegate.JobsDelegate`
paints a row of `rows.JobRows` and puts real buttons (`row_actions.RowActions`) at its end for what `job_actions`
offers. `words` says a row, the line above the rows, and what failed.

While the queue is paused, `pause_line.PauseLine` says so above the rows, and `pausing.PausedNotice` after an order.

`commands` are what can be done about jobs, `queue_commands` does those about their order. `binding.JobsBinding`
connects all of it to the services; `unsent.UnsentQuestion` asks about jobs that are ready to send,
`fetching.Fetching` fetches what the service has.
"""
