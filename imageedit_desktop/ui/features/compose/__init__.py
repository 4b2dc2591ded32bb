"""The compose panel: what will be sent, what it costs, and what is still missing.

`panel.ComposePanel` stacks the sections from top to bottom in the order in which an edit is thought: the source,
the portraits, the prompt, the size, how many, which seed; the footer with Generate stays in view. Each section is
shown a value and emits edits; the panel only relays them, so the same state can be shown again at any time.

`section` is what sections have in common. `source_section` holds the `source_well` and the `samples`; the
`reference_tray` a `portrait_tile` for each portrait and the `add_tile`. `prompt_editor`, `size_picker` and
`seed_field` are fields, which `echo` keeps from fighting with what is typed; the `footer` has the
`generate_button`. `dragging` brings a picture from one of them to another.

`binding.ComposeBinding` connects the panel to the draft; `ordering` places the order, with a question first where
there is one to ask.
"""
