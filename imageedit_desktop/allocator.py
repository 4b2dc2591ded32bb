"""How the C library keeps memory that is let go."""

from __future__ import annotations

import ctypes
import sys
from contextlib import suppress

_M_MMAP_THRESHOLD, _M_ARENA_MAX = -3, -8
"""From glibc's ``malloc.h``; see mallopt(3)."""

_PICTURE_MIN_BYTES = 64 * 1024
"""A thumbnail of 256 pixels is four times as large, and what else the program holds is smaller."""


def return_pictures() -> None:
    """Give the memory of a picture back to the system when it is let go (glibc); before there are workers.

    Left to itself, glibc takes pictures out of the heap once one of them was freed, an arena for each worker, and
    what is freed between things that stay is not given back: after 100,000 pictures were leafed through the program
    held 366 MB, 239 MB with this, of which the same 80 MB were pictures (``tests/benchmarks/bench_gallery.py``).
    """
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):  # another C library has no mallopt, and needs none
            mallopt = ctypes.CDLL(None).mallopt
            mallopt(_M_MMAP_THRESHOLD, _PICTURE_MIN_BYTES)
            mallopt(_M_ARENA_MAX, 1)
