"""What the operating system says when a disk does not do what was asked, in the words of the program."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path

from imageedit_desktop.domain.errors import Code, LibraryError, problem

_CODES = {
    errno.ENOSPC: Code.DISK_FULL,
    errno.EDQUOT: Code.DISK_FULL,
    errno.EROFS: Code.FOLDER_READ_ONLY,
    errno.EACCES: Code.FOLDER_READ_ONLY,
    errno.EPERM: Code.FOLDER_READ_ONLY,
    errno.ENOENT: Code.FOLDER_MISSING,
    errno.ENODEV: Code.FOLDER_MISSING,
    errno.ENXIO: Code.FOLDER_MISSING,
}

_CODES_OF_WINDOWS = {
    21: Code.FOLDER_MISSING,  # the drive is not ready
    32: Code.LIBRARY_BUSY,  # a sharing violation
    33: Code.LIBRARY_BUSY,  # a lock violation
    39: Code.DISK_FULL,
    53: Code.FOLDER_MISSING,  # a network path that is not found
    55: Code.FOLDER_MISSING,
    64: Code.FOLDER_MISSING,  # a network folder that went away
    1167: Code.FOLDER_MISSING,
    1295: Code.DISK_FULL,  # the quota
}
"""What Python's own numbers do not tell apart, or tell wrongly: the first three are all “permission denied” there.
https://learn.microsoft.com/windows/win32/debug/system-error-codes (2026)"""


def disk_error(error: OSError, path: Path) -> LibraryError:
    """What to tell the user of a failure to write `path`, a file or a folder in the library."""
    code = _CODES_OF_WINDOWS.get(getattr(error, "winerror", None) or 0)
    code = code or _CODES.get(error.errno or 0, Code.DISK_FAILED)
    folder = path if os.path.isdir(path) else path.parent  # noqa: PTH112 - Path.is_dir raises where one may not look
    about = folder if code in {Code.FOLDER_MISSING, Code.FOLDER_READ_ONLY} else path
    return LibraryError(problem(code, path=str(about), message=error.strerror or str(error)))


def ends_paths_early() -> bool:
    """Whether paths end after 260 characters: Windows, unless its user has switched long ones on."""
    if sys.platform == "win32":
        import ctypes

        try:
            return not ctypes.windll.ntdll.RtlAreLongPathsEnabled()
        except AttributeError:  # an older Windows
            return True
    return False


def is_held(path: Path) -> bool:
    """Whether another program has a file so that nobody else may write to it, which only Windows knows."""
    if sys.platform == "win32":  # elsewhere to open and close a database would end SQLite's own locks on it
        try:
            with path.open("rb+"):
                return False
        except OSError as error:
            return disk_error(error, path).code is Code.LIBRARY_BUSY
    return False
