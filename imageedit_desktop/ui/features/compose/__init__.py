"""The compose panel: what will be sent, what it costs, and what is still missing.

`panel.ComposePanel` stacks the sections in a `section_column`, from top to bottom in the order in which an edit is
thought: the source and the portraits (`pictures`), the prompt, the size, how many, which seed (`fields`); what is
missing and Generate (`order`) stay in view. Each section is shown a value and asks for edits; the panel only relays
them, so the same state can be shown again at any time.

`binding.ComposeBinding` connects the panel to the draft. `commands` are what can be done about it, `words` say what
can be taken back.
"""
