"""How pictures look: `likeness.Likeness` learns it, and `changed_shares` measures how much they changed.

`source_comparisons` hold results against their sources, and `sensitive` knows which pictures are blurred or left
out.
"""
