"""New versions of the program: looked for where the user wants that, and shown in the browser.

`commands` has what can be done, `binding` says what comes of it. Where a store or the system brings new versions,
there are neither.
"""
