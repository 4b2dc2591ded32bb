"""The files of a folder and of all folders in it, in the order in which they were made."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.importing import Refused
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.imaging.judged import SIDECAR
from imageedit_desktop.store.library import DATABASE_NAME

_NOT_THE_USERS = {"$recycle.bin", "system volume information", "@eadir", "__macosx", "lost+found"}
"""Of Windows, of Synology's indexing, of archives made on a Mac, of ext4."""

_NUMBERS = re.compile(r"(\d+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """One folder.

    Attributes:
        title: its name, after those of the folders that it is in, down from the one that is imported.
        files: the oldest first; of one age by name.
        refused: the folder itself, where it cannot be read.
    """

    title: str
    files: tuple[Path, ...] = ()
    refused: tuple[Refused, ...] = ()


def folders_in(root: Path, library: Path) -> Iterator[Folder]:
    """A folder and those in it, each once, whatever links there are; hidden ones and bins are left out.

    Of another library the results alone are taken, and of the one that is open nothing.

    Raises:
        InputError: FOLDER_MISSING, or FOLDER_IS_LIBRARY.
    """
    try:
        root = root.absolute()
        if not root.is_dir():
            raise InputError(problem(Code.FOLDER_MISSING, path=well_formed(str(root))))
        if root.resolve().is_relative_to(library.resolve()):
            raise InputError(problem(Code.FOLDER_IS_LIBRARY, path=well_formed(str(root))))
    except (OSError, ValueError) as error:
        raise InputError(problem(Code.FOLDER_MISSING, path=well_formed(str(root)))) from error
    yield from _Walk(library=_identity(library)).through(root, well_formed(root.name or str(root)))


def folders_below(root: Path) -> Iterator[Folder]:
    """The same of any folder, whatever library it belongs to; one that cannot be read says so itself."""
    yield from _Walk(library=None).through(root, well_formed(root.name or str(root)))


def folders_of(files: Sequence[Path]) -> Iterator[Folder]:
    """Single files, by the folders that they are in, in the order in which they were named."""
    by_parent: dict[Path, list[Path]] = {}
    for file in files:
        by_parent.setdefault(file.absolute().parent, []).append(file.absolute())
    for parent, those in by_parent.items():
        yield Folder(title=well_formed(parent.name or str(parent)), files=tuple(dict.fromkeys(those)))


def by_name(name: str) -> list[str | int]:
    """What names are sorted by, so that picture 10 comes after picture 9."""
    return _natural(name)


def count_files(root: Path, library: Path) -> int:
    """How many files there are to look at.

    Raises:
        InputError: as `folders_in`.
    """
    return sum(len(folder.files) for folder in folders_in(root, library))


_Identity = tuple[int, int]


@dataclass(slots=True, kw_only=True)
class _Walk:
    """Remembers where it was."""

    library: _Identity | None
    seen: set[_Identity] = field(default_factory=set)

    def through(self, folder: Path, title: str) -> Iterator[Folder]:
        """Without recursion: folders may be deeper than Python goes."""
        waiting = [(folder, title)]
        while waiting:
            folder, title = waiting.pop()
            identity = _identity(folder)
            if identity is not None and (identity in self.seen or identity == self.library):
                continue
            self.seen |= {identity} if identity is not None else set()
            found, inner = _contents(folder, title)
            yield found
            waiting += [(path, f"{title}/{well_formed(path.name)}") for path in reversed(inner)]


def _contents(folder: Path, title: str) -> tuple[Folder, list[Path]]:
    """A folder, and the folders in it."""
    files: list[tuple[int, list[str | int], Path]] = []
    inner: list[Path] = []
    refused: list[Refused] = []
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                try:
                    _sort_in(entry, files, inner)
                except OSError:
                    refused.append(_unreadable(Path(entry.path)))
    except OSError:
        refused.append(_unreadable(folder))
    if any(path.name == DATABASE_NAME for _, _, path in files):
        files, inner = [], [path for path in inner if path.name == "results"]
    ordered = tuple(path for _, _, path in sorted(files, key=lambda file: file[:2]))
    inner.sort(key=lambda path: _natural(path.name))
    return Folder(title=title, files=ordered, refused=tuple(refused)), inner


def _sort_in(entry: os.DirEntry[str], files: list[tuple[int, list[str | int], Path]], inner: list[Path]) -> None:
    if entry.name.startswith(".") or entry.name.lower() in _NOT_THE_USERS:
        return
    status = entry.stat()  # of what a link leads to
    if getattr(status, "st_file_attributes", 0) & _HIDDEN_ON_WINDOWS:
        return
    if stat.S_ISDIR(status.st_mode):
        inner.append(Path(entry.path))
    elif stat.S_ISREG(status.st_mode) and not entry.name.lower().endswith(SIDECAR):
        files.append((status.st_mtime_ns, _natural(entry.name), Path(entry.path)))


_HIDDEN_ON_WINDOWS = stat.FILE_ATTRIBUTE_HIDDEN


def _natural(name: str) -> list[str | int]:
    """So that picture 10 comes after picture 9; words and numbers take turns, a word first."""
    return [int(part) if place % 2 else part.casefold() for place, part in enumerate(_NUMBERS.split(name))]


def _unreadable(path: Path) -> Refused:
    return Refused(path=path, reason=problem(Code.FILE_UNREADABLE, name=well_formed(path.name or str(path))))


def _identity(folder: Path) -> _Identity | None:
    """What a folder is, by whatever path; None where the system does not tell."""
    try:
        status = folder.stat()
    except OSError:
        return None
    return (status.st_dev, status.st_ino) if status.st_ino else None
