"""Locks of the operating system on small files: they end with the process, however that ends."""

from __future__ import annotations

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import BaseFileLock, FileLock, SoftFileLock, Timeout
from tenacity import Retrying, retry_if_exception, retry_if_result, stop_after_delay, wait_fixed

_NO_LOCKS_HERE = {errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EINVAL}
"""What network disks say that know no such locks."""

_MERE_FILE = ".mere.lock"
"""Ending where the file itself is the lock, with the process's id in it."""

_PAUSE_S = 0.02

_TRIES = 3
"""Whoever lets go removes the file; whoever reached for it just then has to make a new one."""

_GOING = {5, 32, 33, 303}
"""Access denied, sharing violation, lock violation, to be deleted: so Windows tells of a file that somebody removes
at this moment. https://learn.microsoft.com/windows/win32/debug/system-error-codes (2026)"""

_GOING_FOR_S = 1.0
"""It is gone in milliseconds; what is refused for longer is refused for good."""


def take(path: Path) -> BaseFileLock | None:
    """Take the lock on a file now; None where somebody has it, also within this process.

    Raises:
        OSError: the file cannot be made.
    """
    for _ in range(_TRIES):
        with suppress(Timeout):
            return _while_going()(_taken, FileLock(path, thread_local=False, fallback_to_soft=False), path)
    return None


def wait_for(path: Path, patience_s: float) -> BaseFileLock | None:
    """Take the lock on a file as soon as it is free; None where somebody holds it for longer than that.

    Raises:
        OSError: the file cannot be made.
    """
    waiting = Retrying(
        retry=retry_if_result(lambda lock: lock is None),
        wait=wait_fixed(_PAUSE_S),
        stop=stop_after_delay(patience_s),
        retry_error_callback=lambda _tries: None,
    )
    lock: BaseFileLock | None = waiting(take, path)
    return lock


def let_go(lock: BaseFileLock) -> None:
    """Release a lock and remove its file."""
    try:
        if not isinstance(lock, SoftFileLock) and sys.platform != "win32":  # those remove it themselves
            # While it is held, or somebody could get the lock on a file that is about to go.
            with suppress(OSError):
                Path(lock.lock_file).unlink()
    finally:
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


def _while_going() -> Retrying:
    return Retrying(
        retry=retry_if_exception(lambda error: getattr(error, "winerror", None) in _GOING),
        wait=wait_fixed(_PAUSE_S),
        stop=stop_after_delay(_GOING_FOR_S),
        reraise=True,
    )


def _taken(lock: BaseFileLock, path: Path) -> BaseFileLock:
    try:
        lock.acquire(blocking=False)
    except Timeout:
        raise
    except OSError as error:
        if error.errno not in _NO_LOCKS_HERE:
            raise
        return _taken_by_mere_file(path)
    return lock


def _taken_by_mere_file(path: Path) -> BaseFileLock:
    mere = path
    if not path.name.endswith(_MERE_FILE):
        mere = path.with_suffix(_MERE_FILE)
        path.unlink(missing_ok=True)  # made by the attempt to lock it
    lock = SoftFileLock(mere, thread_local=False)
    lock.acquire(blocking=False)
    return lock
