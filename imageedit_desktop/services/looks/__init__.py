"""How pictures look: `likeness.Likeness` learns it.

`source_comparisons` hold results against their sources, and `sensitive` knows which pictures are blurred or left
out.
"""
