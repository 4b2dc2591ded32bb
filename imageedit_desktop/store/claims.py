"""Who works on which job, so that a window and a command line on one library never run the same job at once.

A claim is a lock of the operating system on a small file. It ends with the process, however that ends, which no row
in a database would. SQLite needs no such help: it orders the writes of several programs by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from imageedit_desktop.domain.ids import JobId
from imageedit_desktop.store import locks
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
            self._folder.mkdir(exist_ok=True)
            lock = locks.take(path)
        except OSError as error:
            raise disk_error(error, path) from error
        try:
            yield lock is not None
        finally:
            if lock is not None:
                locks.let_go(lock)
