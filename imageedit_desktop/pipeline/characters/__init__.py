"""Cards of people and figures: made, changed, looked over, handed to others, and erased.

`cards` writes down what is done to them, and takes it back; `check_portraits` looks at their pictures, and
`card_files` hands cards to others and takes theirs. `erase` removes a person from a library for good.
"""
