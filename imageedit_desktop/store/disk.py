"""What the operating system says when a disk does not do what was asked, in the words of the program."""

from __future__ import annotations

import errno
import os
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


def disk_error(error: OSError, path: Path) -> LibraryError:
    """What to tell the user of a failure to write `path`, a file or a folder in the library."""
    code = _CODES.get(error.errno or 0, Code.DISK_FAILED)
    folder = path if os.path.isdir(path) else path.parent  # noqa: PTH112 - Path.is_dir raises where one may not look
    about = folder if code in {Code.FOLDER_MISSING, Code.FOLDER_READ_ONLY} else path
    return LibraryError(problem(code, path=str(about), message=error.strerror or str(error)))
