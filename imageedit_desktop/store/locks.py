"""Locks of the operating system on small files: they end with the process, however that ends."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout

_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}
"""What network disks say that know no such locks; there the mere file is the lock, with the process's id in it."""

_TRIES = 3
"""Whoever lets go removes the file; whoever reached for it just then has to make a new one."""


def take(path: Path) -> BaseFileLock | None:
    """Take the lock on a file now; None where somebody has it, also within this process.

    Raises:
        OSError: the file cannot be made.
    """
    for _ in range(_TRIES):
        with suppress(Timeout):
            return _taken(FileLock(path, thread_local=False), path)
    return None


def let_go(lock: BaseFileLock) -> None:
    """Release a lock and remove its file."""
    if sys.platform != "win32":  # an open file cannot be removed there: the lock does it when it is closed
        with suppress(
            OSError
        ):  # before it is released, or somebody could have the lock on a file that is about to go
            Path(lock.lock_file).unlink()
    lock.release()


@contextmanager
def held(path: Path) -> Iterator[bool]:
    """Hold the lock on a file for the length of the block; False where somebody else has it.

    Raises:
        OSError: the file cannot be made.
    """
    lock = take(path)
    try:
        yield lock is not None
    finally:
        if lock is not None:
            let_go(lock)


def _taken(lock: BaseFileLock, path: Path) -> BaseFileLock:
    try:
        lock.acquire(blocking=False)
    except OSError as error:
        if isinstance(error, Timeout) or error.errno not in _NO_LOCKS_HERE:
            raise
        lock = SoftFileLock(path, thread_local=False)
        lock.acquire(blocking=False)
    return lock
