"""What is typed and chosen: each field is shown a value and asks for an edit.

`section` is what they have in common: a title and the content below. `prompt_editor`, `size_picker` and
`seed_field` are the fields; a `field_note` tells what became of a number, and `echo` keeps what is shown from
fighting with what is typed.
"""
