"""The pictures of a recipe: every way in, and what is told of them.

`source_section` is the `source_well` with the `source_line` below it; the well offers `samples` while it is empty.
The `reference_tray` has a `portrait_tile` for each portrait, which is a `picture_tile`, and the `add_tile`.
`dragging` brings a picture from one of them to another.
"""
