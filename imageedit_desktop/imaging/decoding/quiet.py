"""Keeping libtiff from writing to the user's terminal.

What it has to complain of in a damaged file it prints by itself; Pillow raises it as well, and has no switch. The
switch is libtiff's own, for the whole process, and is thrown once, before anything is decoded in any thread.
"""

from __future__ import annotations

import ctypes
from importlib.util import find_spec


def silence_libtiff() -> None:
    """Take away the function that prints (https://libtiff.gitlab.io/libtiff/functions/TIFFError.html, 2025).

    It is found where libtiff is a library of its own beside Pillow, as on Linux and macOS; where it is built into
    Pillow, as on Windows, it goes on printing.
    """
    found = find_spec("PIL._imaging")
    try:
        set_handler = ctypes.CDLL(found.origin if found else None).TIFFSetErrorHandler
    except (OSError, AttributeError):
        return
    set_handler.argtypes, set_handler.restype = [ctypes.c_void_p], ctypes.c_void_p
    set_handler(None)
