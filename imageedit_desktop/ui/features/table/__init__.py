"""Tables of requests: looked over, edited and priced before they are ordered.

`commands` has what can be done, `binding` does it. `window` is where it is seen: the rows in a `view` of a `model`,
whose cells `cells` paints and edits, below them a `foot` with what all of it comes to. `clipping` copies and pastes
cells, `multiply_sheet` asks what rows are to be multiplied by, and `words` says where a row stands.
"""
