"""What every story works with: one open library and one service.

`desk.Desk` is all of it together. Its `ledger` is the library's database, awaited; `lanes` say how much may happen
at once, `catalogue` is what the service publishes of the model, `spending_limits` the budget. `workers` are the
threads, and `clock` is the time.

What fails is tried again by `retrying`; `undivided` keeps a cancellation from cutting a step in two; `disk` names
what the disk does wrong, and `trouble` anything at all.
"""
