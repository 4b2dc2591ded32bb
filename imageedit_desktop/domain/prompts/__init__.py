"""Prompts that are used again.

`recall` walks through those of earlier orders, a `snippet` is a piece that is kept under a name, and a `preset`
keeps all that is set beside the pictures. `alternates` make several prompts of one.
"""
