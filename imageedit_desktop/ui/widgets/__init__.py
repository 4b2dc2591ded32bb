"""Small controls that every panel shares: what Qt's own look cannot be styled into is painted here.

They know nothing of pictures, recipes or jobs. All take their colours from `ui.theme` at the moment of painting,
show a ring when the keyboard is on them, mirror themselves in right-to-left languages and carry an accessible name.

`buttons`, `switch`, `segments`, `number_field` and `chip` are controls, which `bars` hold; a `completer` offers
what may be meant. `labels`, `notice` and `message_bar` are words; `flow_layout` lays out, `heights` tells how
high, `room` keeps what is hidden its place, `painting` paints; `undo_keys` tells the keys that fields leave to the
window. On pictures there are a `pill` with words, and the `sensitive_mark`; `news` is a pill that goes by itself.
A `placed_window` keeps its place, and its `window_state` is what is remembered of it; a `side_window` is one beside
the main one. A `plain_text` field is for what is written as text alone, `verbatim` for what is read to the letter.
"""
