"""The stories of the program, as plain asyncio: no Qt, no widgets, the same for the window and the command line.

A `desk.Desk` is one open library, one service and the worker pools between them. `load_input` brings a picture in.
`order.place` writes a job into the ledger; `run_job` takes it from wherever the ledger says it stands to its end:
`send` prepares, uploads and posts it once, `wait` polls, `receive` fetches, checks and files each picture.
`resume` finds what a crash interrupted, `adopt` looks for the task of an order that got no answer, `stop` ends the
waiting. Every story reports upward through `Desk.tell` with values from `domain.events`.
"""
