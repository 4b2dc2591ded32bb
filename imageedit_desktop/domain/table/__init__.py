"""A table of requests: looked over, edited and priced before it is ordered.

`row` has what is typed into it, `csv_text` reads and writes that as a spreadsheet does, `checked` makes of a row
what would be ordered, and says what is wrong in which cell. `multiply` makes many rows of a few, `edits` is what
else is done to rows and `history` takes it back. `plan` says what of a whole table is ordered and what that costs,
`failures` what came to nothing, `standing` where each row stands, and `contents` is the table as it is kept.
"""
