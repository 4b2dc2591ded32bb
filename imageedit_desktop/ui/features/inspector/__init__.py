"""The details of the selected picture: what it is, what it was made from, what it cost.

`panel.Inspector` is told an item and its job and shows them; `facts` puts the values into words; a `passage` is
text to read and to select; `input_strip.InputStrip` shows the pictures that went in. `binding.DetailsBinding` tells
it of the review's current picture.
"""
