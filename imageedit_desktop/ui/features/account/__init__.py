"""The key, the balance and the budget.

`key_dialog` and `budget_dialog` ask; `binding.AccountBinding` connects them, and what the header says of the
account, to the services.
"""
