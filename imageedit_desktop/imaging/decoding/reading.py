"""Opening strangers' files: one handle, and plain codes for what the system says."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem


@contextmanager
def open_file(path: Path, name: str) -> Iterator[BufferedReader]:
    """A read-only handle on an ordinary file that is not empty.

    Raises:
        InputError: FILE_MISSING, FILE_EMPTY, FILE_IS_FOLDER or FILE_UNREADABLE.
    """
    try:
        handle = open(path, "rb", opener=_open_at_once)  # noqa: SIM115 - closed below
    except (OSError, ValueError) as error:
        raise InputError(problem(_code_of(error, path), name=name)) from error
    with handle:
        status = os.fstat(handle.fileno())
        if not stat.S_ISREG(status.st_mode):
            raise InputError(problem(Code.FILE_UNREADABLE, name=name))
        if status.st_size == 0:
            raise InputError(problem(Code.FILE_EMPTY, name=name))
        yield handle


def _open_at_once(path: str, flags: int) -> int:
    # A named pipe would hold the open until somebody writes to it. Windows has neither the pipe nor the flag.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


def _code_of(error: OSError | ValueError, path: Path) -> Code:
    # ValueError: a NUL inside the path. NotADirectoryError: a file where a folder of the path should be.
    if isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError)):
        return Code.FILE_MISSING
    # Windows answers "permission denied" for a folder.
    return Code.FILE_IS_FOLDER if os.path.isdir(path) else Code.FILE_UNREADABLE  # noqa: PTH112 - never raises
