"""Verdicts: picked or rejected, stars, labels, later; and tags.

`commands` are the marks that can be given, `binding.VerdictBinding` gives them to what is meant on the page that is
shown, and `words` says what was said. `marks.MarkPainter` paints them on pictures, in shapes and not only in
colours; `bar.VerdictBar` has them for the mouse.
`tagging` opens the `tags_sheet`, keeps it true, and has done what is wished there.
"""
