"""The parts of the program that an artist would name, each with its panel and its binding.

`compose` on the left, `gallery`, `viewer`, `deciding` and `duel` in the middle, `inspector` on the right, `jobs`
below; `verdicts` are given on all of them, `sensitive` blurs or hides what the service flags, what is not wanted
goes to the `bin`, `comparing` has the source beside what is in the middle, the `second_window` a picture on
another screen, `request_code` tells an order as code, `sent` shows what exactly leaves for its pictures,
`dropping` takes pictures into the draft, `importing` folders into the library, `prompts` are used again,
`characters` are cards of people, a `table` is of many requests, `adjust` crops and turns what is sent,
`account` asks for the key and the budget, `versions` of the program are looked for where the user wants that, and
`diagnostics` are for whoever looks for a fault.
A panel shows what it is told and emits wishes; the `binding` beside it is the only place where the panel and the
services meet: wishes go to the services, facts come back to the widgets.
"""
