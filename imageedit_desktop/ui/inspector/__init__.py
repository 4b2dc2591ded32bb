"""The details of the selected picture: what it is, what it was made from, what it cost.

`Inspector` is told an item and its job and shows them; `facts` puts the values into words; `InputStrip` shows the
pictures that went in.
"""
