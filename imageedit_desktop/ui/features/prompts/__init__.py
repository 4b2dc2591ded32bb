"""Prompts that are used again: walked through with two keys, found by their words, kept under a name.

`recalling.Recalling` walks; `finder.PromptFinder`, with `rows` on `shelves`, finds those of earlier orders,
snippets, presets and `examples` to start from; the `name_sheet` asks for a name. `checking.Checking` underlines
misspelt words. `commands` are what can be done, `words` say what came of it, and `binding.PromptsBinding`
connects all that to the draft.
"""
