"""The trash of this computer's system, through Qt; for workers, and nothing of Qt's is kept.

Qt only moves files there. Where the system notes what was where is known of each: on Linux a file in ``info``
beside the files, by the standard of freedesktop.org; on Windows a file ``$I…`` beside each ``$R…``; macOS keeps the
name. https://specifications.freedesktop.org/trash-spec/latest/ (2026)
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote_to_bytes


class SystemTrash:
    """The trash that the file manager shows; see `pipeline.bin.Trash`."""

    def move(self, file: Path) -> Path | None:
        """Move a file to the trash of its disk; where it is now.

        None where that cannot be done: there is no trash on that disk, or another program has the file open. It is
        as it was then: Qt deletes nothing.
        """
        from PySide6.QtCore import QFile  # the command line only looks, and has no Qt

        moving = QFile(str(file))
        if not moving.moveToTrash():
            return None
        told = Path(moving.fileName())
        return told if told != file else next(iter(self.find(file)), None)

    def find(self, file: Path) -> Sequence[Path]:
        """What the trash has that was at this place once, the newest first."""
        look = {"win32": _found_on_windows, "darwin": _found_on_macos}.get(sys.platform, _found_by_notes)
        return sorted(look(file), key=_changed_ns, reverse=True)

    def forget(self, trashed: Path) -> None:
        """Remove what the trash has noted of a file that was taken out of it."""
        note = _note_of(trashed)
        if note is not None:
            with suppress(OSError):
                note.unlink()


_NOTE = ".trashinfo"


def _note_of(trashed: Path) -> Path | None:
    """Where the trash notes what a file was; None where it notes nothing, or this is none of its files."""
    if sys.platform == "win32":
        is_one = trashed.name.startswith("$R")
        return trashed.with_name(f"$I{trashed.name.removeprefix('$R')}") if is_one else None
    if sys.platform == "darwin" or trashed.parent.name != "files":
        return None
    return trashed.parent.parent / "info" / f"{trashed.name}{_NOTE}"


def _changed_ns(path: Path) -> int:
    """When it came there: a move changes the entry, and not the file."""
    with suppress(OSError):
        return path.lstat().st_ctime_ns
    return 0


# Linux and others


def _found_by_notes(file: Path) -> Iterator[Path]:
    top = _top_of(file)
    for trash in _trashes_for(top):
        for note in _listed(trash / "info"):
            # Whoever moves a file there keeps the beginning of its name; that spares reading all notes.
            if note.name.startswith(file.stem) and note.name.endswith(_NOTE) and _noted(note, top) == file:
                trashed = trash / "files" / note.name.removesuffix(_NOTE)
                if os.path.lexists(trashed):
                    yield trashed


def _trashes_for(top: Path) -> tuple[Path, ...]:
    """Where a file of a disk may have gone: home, or a folder at the top of the disk."""
    data = os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share")  # noqa: PTH111 - as others do
    home = Path(data) / "Trash"
    user = os.getuid() if sys.platform != "win32" else 0
    return home, top / ".Trash" / str(user), top / f".Trash-{user}"


def _top_of(file: Path) -> Path:
    """Where the disk of a file begins."""
    return next((folder for folder in file.parents if os.path.ismount(folder)), Path(file.anchor))


def _noted(note: Path, top: Path) -> Path | None:
    """Where a file was, as its note says: a path from the top of the disk, or a whole one."""
    with suppress(OSError):
        for line in note.read_bytes().splitlines():
            name, _, value = line.partition(b"=")
            if name.strip() == b"Path":
                return top / os.fsdecode(unquote_to_bytes(value.strip()))
    return None


def _listed(folder: Path) -> list[Path]:
    with suppress(OSError):
        return list(folder.iterdir())
    return []


# Windows and macOS

_PATH_AT, _LONG_PATH_AT = 24, 28
"""Where the name begins in a note: after version, size and time; from version 2 on its length comes first."""


def _found_on_windows(file: Path) -> Iterator[Path]:
    for bin_of_user in _listed(Path(file.anchor) / "$Recycle.Bin"):
        for note in _listed(bin_of_user):
            trashed = note.with_name(f"$R{note.name.removeprefix('$I')}")
            if note.name.startswith("$I") and note.suffix == file.suffix and _noted_on_windows(note) == file:
                yield trashed


def _noted_on_windows(note: Path) -> Path | None:
    with suppress(OSError, UnicodeDecodeError):
        content = note.read_bytes()
        start = _PATH_AT if content[:1] == b"\x01" else _LONG_PATH_AT
        return Path(content[start:].decode("utf-16-le").partition("\0")[0])
    return None


def _found_on_macos(file: Path) -> Iterator[Path]:
    """By the name, for macOS tells no program where a file was; who asks holds the bytes against it."""
    top = _top_of(file)
    for trash in (Path.home() / ".Trash", top / ".Trashes" / str(os.getuid() if sys.platform != "win32" else 0)):
        yield from (one for one in _listed(trash) if one.name.startswith(file.stem) and one.suffix == file.suffix)
