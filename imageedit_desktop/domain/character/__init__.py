"""Characters: people and figures that an artist works with again and again, each on a card of its own.

`card` is the card and what can be done to it, `names` how it is called and found, `hints` what is said of a
portrait that was looked at, `card_file` the card as text in the file that is handed to others, and `erasing` what
erasing a person comes to.
"""
