"""Characters: a window with the cards of people and figures, beside the main one.

`commands` names what can be done, and `binding` does it. `window` is the window, `card_list` its leading side and
`editor` the card that is chosen there, with its portraits in `portrait_strip` and fields from `fields`.
`drop_place` is where pictures fall, `dragging` how a card travels to the tray, `erase_sheet` the question before a
person is erased, and `words` what is said of all of it.
"""
