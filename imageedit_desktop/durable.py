"""Changes to files that hold through a power cut and never overwrite by accident.

A file is written beside its name, flushed, moved onto the name, and the folder flushed: whoever looks, whenever the
power fails, finds the old file or the new one, whole.
"""

from __future__ import annotations

import errno
import os
import sys
import uuid
from contextlib import suppress
from pathlib import Path

from tenacity import Retrying, retry_if_exception, stop_after_delay, wait_random_exponential

HALF = ".*.part"
"""Pattern of the hidden names under which files are written."""

_IN_USE = {5, 32, 33}
"""Windows: access denied, sharing violation, lock violation: a virus scanner or a viewer reads the file just now.
https://learn.microsoft.com/windows/win32/debug/system-error-codes--0-499- (2026)"""

_IN_USE_FOR_S = 3.0
"""Scanners let go within a second; a file that is open for longer stays so."""

_UNSUPPORTED = {errno.EINVAL, errno.ENOTTY, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.ENODEV}


def write_file(path: Path, content: bytes) -> None:
    """Make or replace a file as a whole; missing folders are made.

    Raises:
        OSError: the disk did not do it; the old file stays, and nothing is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with half.open("xb") as file:
            file.write(content)
        replace(half, path)
        flush_folder(path.parent)
    finally:
        with suppress(OSError):  # it is gone, or the disk is: what counts is told already
            half.unlink()


def write_soon(path: Path, content: bytes) -> None:
    """Make or replace a file as `write_file`, but for what can be made again: a power cut may leave it empty.

    Raises:
        OSError: the disk did not do it; the old file stays, and nothing is left behind.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    half = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        half.write_bytes(content)
        rename(half, path)
    finally:
        with suppress(OSError):
            half.unlink()


def read_file(path: Path) -> bytes:
    """Read a file that may be replaced at the same moment.

    Raises:
        OSError: the disk did not do it.
    """
    for attempt in _while_in_use():
        with attempt:
            return path.read_bytes()
    raise AssertionError(path)


def replace(source: Path, target: Path) -> None:
    """Flush a file that was just written, and move it within a file system onto a name, whatever has that.

    Flush the folder after.

    Raises:
        OSError: the disk did not do it.
    """
    for attempt in _while_in_use():
        with attempt:
            flush_file(source)
    rename(source, target)


def rename(source: Path, target: Path) -> None:
    """Move a file whose bytes are on the disk already onto a name, whatever has that; flush the folders after.

    Raises:
        OSError: the disk did not do it.
    """
    for attempt in _while_in_use():
        with attempt:
            source.replace(target)


def move_to_free_name(source: Path, target: Path) -> None:
    """Move a file within a file system, unless something has the name already.

    Raises:
        FileExistsError: it has.
        OSError: the disk did not do it.
    """
    if sys.platform == "win32":
        for attempt in _while_in_use():
            with attempt:
                source.rename(target)  # refuses by itself
        return
    try:
        os.link(source, target)
    except FileExistsError:
        raise
    except OSError:
        # No hard links (exFAT, many network folders): take the name with an empty file, then replace that.
        target.touch(exist_ok=False)
        source.replace(target)
    else:
        source.unlink()


def flush_file(path: Path) -> None:
    """Return when the file's bytes are on the disk."""
    with path.open("rb+" if sys.platform == "win32" else "rb") as file:  # there only what may be written is flushed
        _flush(file.fileno())


def flush_folder(folder: Path) -> None:
    """Return when the folder's entries are on the disk, where the system can tell."""
    if sys.platform == "win32":  # cannot open folders; NTFS journals their entries
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # Some network folders refuse; SQLite's own sync of folders passes over that too (os_unix.c, unixSync).
        with suppress(OSError):
            _flush(descriptor)
    finally:
        os.close(descriptor)


def make_folders(folder: Path, root: Path) -> None:
    """Make `folder` and what lies between it and `root`, but never `root`: its disk may be gone.

    Raises:
        FileNotFoundError: `root` is not there.
        OSError: the disk did not do it.
    """
    missing = [step for step in (folder, *folder.parents) if step.is_relative_to(root) and not step.is_dir()]
    for step in reversed(missing):
        if step == root:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))
        step.mkdir(exist_ok=True)
        flush_folder(step.parent)


def _flush(descriptor: int) -> None:
    try:
        _flush_drive(descriptor)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            raise
        os.fsync(descriptor)


if sys.platform == "darwin":
    import fcntl

    def _flush_drive(descriptor: int) -> None:
        """Flush the drive's cache too, which fsync leaves alone there; network disks cannot do it."""
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)

else:

    def _flush_drive(descriptor: int) -> None:
        os.fsync(descriptor)


def _while_in_use() -> Retrying:
    return Retrying(
        retry=retry_if_exception(_is_in_use),
        wait=wait_random_exponential(multiplier=0.02, max=0.5),
        stop=stop_after_delay(_IN_USE_FOR_S),
        reraise=True,
    )


def _is_in_use(error: BaseException) -> bool:
    return getattr(error, "winerror", None) in _IN_USE
