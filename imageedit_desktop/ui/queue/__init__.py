"""The queue: every order with its state, and what can be done about it.

`panel.QueuePanel` is told jobs and progress and says wishes by job id. `model.QueueModel` keeps the newest jobs;
`delegate.QueueDelegate` paints a row and puts real buttons (`row_actions`) at its end where something can be done
about it, which `deeds` decides. `words` is what a row says.
"""
