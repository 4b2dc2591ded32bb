"""Who has a library open, so that its database is never exchanged under the feet of a running program.

Each program that has it open shares a lock of the operating system, which ends with the process. Windows needs no
lock: a file that someone has open cannot be moved there.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imageedit_desktop.domain.errors import Code, LibraryError, problem
from imageedit_desktop.store.disk import disk_error


class Presence:
    """The presence of this process in one library."""

    def __init__(self, root: Path) -> None:
        self._root = root
        self._descriptor: int | None = None

    def enter(self) -> None:
        """Be there.

        Raises:
            LibraryError: LIBRARY_BUSY, its database is being restored; or the lock file cannot be made.
        """
        self._descriptor = self._take(alone=False)

    def leave(self) -> None:
        """Be gone."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep everyone out for the length of the block.

        Raises:
            LibraryError: LIBRARY_BUSY, somebody is there; or the lock file cannot be made.
        """
        descriptor = self._take(alone=True)
        try:
            yield
        finally:
            os.close(descriptor)

    def _take(self, *, alone: bool) -> int:
        path = self._root / "library.lock"
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk_error(error, path) from error
        if not _lock(descriptor, alone=alone):
            os.close(descriptor)
            raise LibraryError(problem(Code.LIBRARY_BUSY, path=str(self._root)))
        return descriptor


if sys.platform == "win32":

    def _lock(_descriptor: int, *, alone: bool) -> bool:  # noqa: ARG001 - as below
        return True

else:
    import fcntl

    def _lock(descriptor: int, *, alone: bool) -> bool:
        with suppress(OSError):  # some network folders know no locks; SQLite needs them more than this does
            try:
                fcntl.flock(descriptor, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError:
                return False
        return True
