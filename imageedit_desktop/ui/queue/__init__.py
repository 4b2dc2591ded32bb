"""The queue: every order with its state, and what can be done about it.

`QueuePanel` is told jobs and progress and says wishes by job id. `QueueModel` keeps the newest jobs;
`QueueDelegate` paints a row and puts real buttons (`RowActions`) at its end where something can be done about it.
"""
