"""Who works on which job, so that a window and a command line on one library never run the same job at once.

A claim is a lock of the operating system on a small file. It ends with the process, however that ends, which no row
in a database would. SQLite needs no such help: it orders the writes of several programs by itself.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.store.disk import disk_error


class Claims:
    """The claims on the jobs of one library, in a folder of lock files. Thread-safe."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @contextmanager
    def claim(self, job_id: JobId) -> Iterator[bool]:
        """Hold a job for the length of the block; True where it is ours, False where someone else has it.

        A second claim in the same process is someone else's too.

        Raises:
            LibraryError: the lock file cannot be made.
        """
        path = self._folder / f"{job_id}.lock"
        try:
            descriptor = _take(path)
        except OSError as error:
            raise disk_error(error, path) from error
        try:
            yield descriptor is not None
        finally:
            if descriptor is not None:
                _release(descriptor, path)


def _take(path: Path) -> int | None:
    path.parent.mkdir(exist_ok=True)
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(descriptor):
            os.close(descriptor)
            return None
        if _is_still(path, descriptor):
            return descriptor
        os.close(descriptor)  # its last holder removed the file between our opening and our locking it


def _is_still(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _release(descriptor: int, path: Path) -> None:
        os.close(descriptor)
        with suppress(OSError):  # an open file cannot be removed there: the next holder has it
            path.unlink()

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        # Not lockf: its locks belong to the process, so that two claims of one program would both succeed.
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(descriptor: int, path: Path) -> None:
        with suppress(OSError):  # removed while held, or someone could lock a file that is about to go
            path.unlink()
        os.close(descriptor)
