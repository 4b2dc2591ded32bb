"""Folders of pictures that come into the library.

`commands` has the command, `binding` does it, `way_dialog` asks whether the pictures stay where they are, and
`words` tells what came of it.
"""
