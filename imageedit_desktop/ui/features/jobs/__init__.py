"""The queue: every job with its state, and what can be done about it.

`panel.QueuePanel` is told jobs, progress and trouble, and asks for things by job id. `model.QueueModel` keeps the
newest jobs; `delegate.QueueDelegate` paints a row and puts real buttons (`row_actions.RowActions`) at its end for
what `job_actions` offers. `words` says a row, the line above the rows, and what failed.

`commands` are what can be done about jobs. `binding.QueueBinding` connects the panel to the services.
"""
