"""The compose panel: what will be sent, what it costs, and what is still missing.

`panel.ComposePanel` stacks the sections from top to bottom in the order in which an edit is thought: the source,
the portraits, the prompt, the size, how many, which seed; the footer with Generate stays in view. Each section is
shown a value and emits wishes; the panel only relays them, so the same state can be shown again at any time.
"""
