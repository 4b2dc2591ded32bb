"""How alike two pictures must look to be in one stack: the steps of the choice, from the same to related.

A look is a few bytes that tell of a picture how it looks, whatever its file is like; see `imaging.likeness`, which
makes them and knows how far one is from another.
"""

from __future__ import annotations

from enum import IntEnum, unique

LOOK_BYTES = 64

LOOK_VERSION = 1
"""Looks of another version are not compared with these; older ones are made anew."""


@unique
class Alike(IntEnum):
    """Up to which distance pictures are alike.

    SAME: one picture in two files. CLOSE: another size or compression, or a little brighter. USUAL: cut by two per
    cent, or brighter by fifteen, too; hardly ever two versions that were made apart. LOOSE, RELATED: versions that
    have much in common.
    """

    SAME = 8
    CLOSE = 24
    USUAL = 40
    LOOSE = 56
    RELATED = 72


STEPS = tuple(Alike)
