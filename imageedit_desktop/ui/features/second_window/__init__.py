"""One picture in a window of its own, on another screen where there is one.

`window.SecondWindow` has the `view.SecondView` in it: the current picture of the review, or one that it is pinned
to. `commands` open it, pin it and say which other commands' keys are heard in it; `binding.SecondWindowBinding`
keeps it at its picture, and knows what keys mean there.
"""
