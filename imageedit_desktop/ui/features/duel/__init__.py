"""Blind duel: two pictures side by side, and which of them is better, without a word of which is which.

`page.DuelPage` fills the window's centre: `question.Question` while a pair is shown, `outcome.Outcome` with the
ranking after that. `pair_view.PairView` shows the two with one zoom for both, `commands` are what can be done,
`words` how sure a ranking is; `binding.DuelBinding` connects the page to the service.
"""
