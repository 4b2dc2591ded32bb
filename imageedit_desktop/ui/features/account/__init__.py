"""The key, the balance and the budget.

`key_dialog` and `budget_dialog` ask; `commands` are what leads there. `binding.AccountBinding` connects them, and
what the header says of the account, to the services.
"""
