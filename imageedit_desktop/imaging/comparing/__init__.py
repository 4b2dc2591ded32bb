"""A result beside its source: where it lies on it, and what differs.

`compare` does it for two files: it has both decoded small, lets `registration` find the part of the source that the
result shows, and `difference` measure what is another one there. Both calculate with NumPy, which the program
otherwise does without: import nothing of this package before it is needed.
"""
