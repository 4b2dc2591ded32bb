"""Exactly what leaves for the source or a portrait, in a window of its own, with the original beside it.

`commands` open it, and say which other commands' keys are heard in it; `binding.SentBinding` keeps it at its
picture. `window.SentWindow` has the `view.SentView` in it, with two pictures that are looked at as one (`pair`) and
what was read from the bytes (`facts`), in `words`.
"""
