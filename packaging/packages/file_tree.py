"""Folders in which nothing tells when, where or by whom they were made."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

_FOLDER, _PROGRAM, _FILE = 0o755, 0o755, 0o644
_FOLLOWS = os.utime not in os.supports_follow_symlinks
"""On Windows there is no other way, and PyInstaller makes no links there."""


def empty(folder: Path) -> Path:
    """The folder with nothing in it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    return folder


def write(path: Path, content: str | bytes, *, program: bool = False) -> Path:
    """Write a file, and the folders on the way to it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    path.chmod(_PROGRAM if program else _FILE)
    return path


def copy(source: Path, target: Path) -> None:
    """Copy a folder with its links and times; what is large is not written twice where the disk can share it."""
    shutil.copytree(source, target, symlinks=True, copy_function=_link)


def settle(folder: Path, programs: frozenset[str], made_s: int) -> None:
    """Give everything its right and time.

    Args:
        folder: with all in it.
        programs: the files, by their path below the folder, that are started; no other is.
        made_s: since 1970.
    """
    for path in walk(folder):
        if not path.is_symlink():
            name = str(path.relative_to(folder))
            path.chmod(_FOLDER if path.is_dir() else _PROGRAM if name in programs else _FILE)
        os.utime(path, (made_s, made_s), follow_symlinks=_FOLLOWS)
    folder.chmod(_FOLDER)
    os.utime(folder, (made_s, made_s))


def walk(folder: Path) -> Iterator[Path]:
    """Everything below, in one order; a folder comes before what is in it."""
    for path in sorted(folder.iterdir()):
        yield path
        if path.is_dir() and not path.is_symlink():
            yield from walk(path)


def size_bytes(folder: Path) -> int:
    """What the files take, without what the disk adds."""
    return sum(path.lstat().st_size for path in walk(folder) if not path.is_dir() or path.is_symlink())


def _link(source: str, target: str) -> None:
    """A second name for the file, which nobody writes into any more."""
    os.link(source, target, follow_symlinks=False)
