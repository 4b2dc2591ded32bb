"""The draft, which becomes a recipe, or several.

`edits` are what can be done to it, `undo` is what was done, `saved_draft` both as text; `compose` is what the panel
shows of it, and `requests` are those that it asks for. `echo` reads a recipe back from what the service repeats.
`seeds` makes several requests of one, and `forgetting` takes pictures out of all of it.
"""
