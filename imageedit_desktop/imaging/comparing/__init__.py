"""Pictures beside each other: where a result lies on its source, what differs, and how similar two of one size are.

`compare` does it for two files: it has both decoded small, lets `registration` find the part of the source that the
result shows, and `difference` measure what is another one there. `similarity` is one number for two pictures that
lie on one another already: what is sent, and what it was made of. They calculate with NumPy, which the program
otherwise does without: import nothing of this package before it is needed.
"""
