"""``imageedit-desktop character``: the cards of people and figures, without a window and without the service.

`list_cards`, `show_card`, `export_card`, `import_cards` and `erase_person` run one command each; `named` finds the
card that is meant.
"""
