"""Orders as code that others can run: that of the composition, and those that pictures come from.

`commands` has what can be done, `binding` does it, `sheet` shows the code in a language of one's choice, and
`words` says what one has to know of it.
"""
