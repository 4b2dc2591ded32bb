"""The draft, which becomes a recipe.

`edits` are what can be done to it, `undo` is what was done, `saved_draft` both as text; `compose` is what the panel
shows of it. `echo` reads a recipe back from what the service repeats.
"""
