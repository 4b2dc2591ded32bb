"""Deciding: several pictures beside each other, or one against the next, until one is left.

`board.Board` shows pictures side by side with one zoom and place for all; `pieces` draws them, each part scaled
once, and `told` tells them to assistive technology. `page.DecidingPage` is what fills the window's centre:
`survey.SurveyPage` has all at once, `compare.ComparePage` two, with what differs between their recipes as `words`
say it. `commands` are what can be done meanwhile, `hindrances` why not; `binding.DecidingBinding` does it.
It begins with what is `taken_up` of the gallery; `in_sight` sees that pictures are in the answer before they are
shown, `showing` keeps the pages at what the review compares, `next_batches` finds what is decided next, and
`left_surveys` can be gone back to.
`arrived.ArrivedBinding` offers orders that have come, in the `orders_line` at the foot of the window.
"""
