"""Where everything in the gallery is: arithmetic on whole logical pixels, without Qt.

`rows` says what a row is, and walks over rows: which pictures lie under a band, what is above and below, a page on.
`sections.Sections` lays out batches, each a section of equal cells below its header; `justified.JustifiedRows` lays
out pictures of any shape one after the other, in rows that fill the width. Both hold `blocks`: what is off the
screen is known by sums, rows are computed where somebody looks, and an insertion touches one block alone.

Everything reads from left to right; whoever paints turns it round where reading goes the other way.
"""
