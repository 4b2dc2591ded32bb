"""Where files of the library live, and how a result gets its final name. Thread-safe; no database."""

from __future__ import annotations

import errno
import os
import re
import threading
import time
import unicodedata
import uuid
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.store import durable
from imageedit_desktop.store.disk import disk_error

_STALE_S = 24 * 3600
"""Age from which a left-over belongs to nobody: no download takes a day."""

_HALVES = ("incoming/*", "prepared/*/.*.part", "thumbnails/*/.*.part")
"""The hidden ones are those of `imaging.atomic`."""

_COUNTER = re.compile(r" \(\d+\)$")


class Files:
    """The files of one library.

    Folders are made on the way, except the library's own: if that is gone, so is its disk.

    Attributes:
        root: the library's folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._naming = threading.Lock()

    def part(self, result: ResultId) -> Path:
        """Where the download of a result collects; the same path every time."""
        return self._in_folder(self.root / "incoming", f"{result}.part")

    def inscribed(self, result: ResultId) -> Path:
        """Where the same picture is while something is being written into it."""
        return self.part(result).with_suffix(".inscribed")

    def temporary(self, suffix: str) -> Path:
        """A fresh name in the same folder for anything else that is half done."""
        return self._in_folder(self.root / "incoming", f"{uuid.uuid4().hex}{suffix}")

    def prepared(self, sha256: str, suffix: str) -> Path:
        """Where an input lives in the form that is sent, by the hash of those bytes."""
        return self._in_folder(self.root / "prepared" / sha256[:2], sha256 + suffix)

    def original(self, sha256: str, suffix: str) -> Path:
        """Where an input's original bytes live, by their hash."""
        return self._in_folder(self.root / "inputs" / sha256[:2], sha256 + suffix)

    def find_original(self, sha256: str) -> Path | None:
        """An input's original bytes under whatever suffix they have; None where the library has none."""
        folder = self.root / "inputs" / sha256[:2]
        return next(iter(folder.glob(f"{sha256}.*")), None)

    def thumbnail(self, sha256: str) -> Path:
        """Where the thumbnail of a result lives, by the result's hash. Touches no disk: asked while painting."""
        return self.root / "thumbnails" / sha256[:2] / f"{sha256}.jpg"

    def new_thumbnail(self, sha256: str) -> Path:
        """The same place, with its folder made, to write to."""
        place = self.thumbnail(sha256)
        return self._in_folder(place.parent, place.name)

    def new_result(self, stem: str, suffix: str, made: datetime) -> Path:
        """A name that no result of that month has; with a counter, such as `` (2)``, where the first is taken."""
        folder = self.root / "results" / made.strftime("%Y-%m")
        return _free_name(self._in_folder(folder, stem + suffix))

    def publish(self, part: Path, final: Path) -> Path:
        """Give a finished file its final name, durably and without ever overwriting.

        Returns:
            The final name.

        Raises:
            FileExistsError: it was taken in the meantime; the part is still there, whole.
            LibraryError: the disk did not do it; likewise.
        """
        try:
            durable.make_folders(final.parent, self.root)
            durable.flush_file(part)
            with self._naming:
                _move(part, final)
            durable.flush_folder(final.parent)
        except FileExistsError:
            raise
        except OSError as error:
            raise disk_error(error, final) from error
        return final

    def unpublish_empty(self, final: Path) -> None:
        """Free a name that was taken with an empty file, where a crash kept the picture from following.

        Raises:
            LibraryError: the disk did not do it.
        """
        try:
            if final.stat().st_size == 0:
                final.unlink()
        except FileNotFoundError:
            return
        except OSError as error:
            raise disk_error(error, final) from error

    def sweep(self) -> None:
        """Remove left-overs of crashes: files that are half of something and older than a day."""
        oldest_s = time.time() - _STALE_S
        for file in (file for pattern in _HALVES for file in self.root.glob(pattern)):
            # What cannot be looked at or removed is in use, or merely clutter.
            with suppress(OSError):
                if file.stat().st_mtime < oldest_s:
                    file.unlink()

    def _in_folder(self, folder: Path, name: str) -> Path:
        try:
            durable.make_folders(folder, self.root)
        except OSError as error:
            raise disk_error(error, folder) from error
        return folder / name


def _move(part: Path, final: Path) -> None:
    if _free_name(final) != final:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(final))
    durable.move_to_free_name(part, final)


def _free_name(wanted: Path) -> Path:
    taken = {_folded(file.name) for file in wanted.parent.iterdir()}
    return next(path for path in _candidates(wanted) if _folded(path.name) not in taken)


def _candidates(wanted: Path) -> Iterator[Path]:
    yield wanted
    plain = _COUNTER.sub("", wanted.stem)
    counter = 2
    while True:
        yield wanted.with_name(f"{plain} ({counter}){wanted.suffix}")
        counter += 1


def _folded(name: str) -> str:
    # Two names that Windows or macOS hold for the same are the same: a library may move there.
    return unicodedata.normalize("NFC", name).casefold()
