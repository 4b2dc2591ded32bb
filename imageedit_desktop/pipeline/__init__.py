"""The stories of the program, as plain asyncio: no Qt, no widgets, the same for the window and the command line.

A `desk.Desk` is one open library and one service, opened by `opening`: its `ledger` is the library's database,
awaited; its `catalogue` what the service publishes of the model, its `spending_limits` the budget; `workers` are
the threads, and `clock` is the time. `load_input` brings a picture in, `prepare_input` makes what is sent of it
and shown. `place_order` writes a job into the ledger, `run` takes it from wherever the ledger says it stands to
its end, and `recover` brings back what a crash, a lost reply or a damaged disk left behind. `reconcile_charges`
asks what was paid in the end, `offline` when the service can be reached again. Every story reports upward through
`Desk.tell` with values from `domain.events`.

What fails is tried again by `retrying`; `disk` names what the disk does wrong, and `trouble` anything at all.
"""
