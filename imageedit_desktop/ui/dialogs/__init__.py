"""Questions to the user. Each opens beside the running program and answers through a callback, never by waiting.

`ask` asks yes or no, `key_dialog` for the key, `budget_dialog` for the budget; `about_dialog` tells what this
program is. `sheet` is the frame that they share.
"""
