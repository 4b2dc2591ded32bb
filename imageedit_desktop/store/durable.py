"""File system calls that hold through a power cut and never overwrite."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path


def flush_file(path: Path) -> None:
    """Return when the file's bytes are on the disk."""
    with path.open("rb+") as file:
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
    """Make `folder` and what lies between it and `root`, but never `root`: its disk may be gone."""
    missing = [step for step in (folder, *folder.parents) if step.is_relative_to(root) and not step.is_dir()]
    for step in reversed(missing):
        if step == root:
            raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), str(root))
        step.mkdir(exist_ok=True)
        flush_folder(step.parent)


def write_file(path: Path, content: bytes) -> None:
    """Replace a file as a whole: a crash leaves the old one or the new one."""
    half = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    half.write_bytes(content)
    flush_file(half)
    half.replace(path)
    flush_folder(path.parent)


def move_to_free_name(source: Path, target: Path) -> None:
    """Move a file within a file system, unless something has the name already.

    Raises:
        FileExistsError: it has.
        OSError: the disk did not do it.
    """
    if sys.platform == "win32":
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


if sys.platform == "darwin":
    import fcntl

    def _flush(descriptor: int) -> None:
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync leaves the bytes in the drive's cache there

else:
    _flush = os.fsync
