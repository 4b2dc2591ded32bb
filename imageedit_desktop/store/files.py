"""Where files of the library live, and how a result gets its final name. Thread-safe; no database."""

from __future__ import annotations

import errno
import hashlib
import os
import re
import threading
import time
import unicodedata
import uuid
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from pathvalidate import sanitize_filename

from imageedit_desktop import durable
from imageedit_desktop.domain import naming, windows_names
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.domain.ids import ResultId
from imageedit_desktop.domain.text import well_formed
from imageedit_desktop.store.disk import disk_error, ends_paths_early

_STALE_S = 24 * 3600
"""Age from which a left-over belongs to nobody: no download takes a day."""

_HALVES = ("incoming/*", f"prepared/*/{durable.HALF}", f"thumbnails/*/{durable.HALF}")

_PART = ".part"

DEEPEST = 90
"""Characters, more than any path has behind the library's folder: a hash, its folders and an ending, for instance.
The words in the names of results, and the names of pictures that come in, make room."""

_NAME_MAX_BYTES = 255
_FOLDER_NAME_MAX = 80
_BLOCK_BYTES = 1 << 20
_NAME_MIN_BYTES = 34
"""A date, a number, a counter and an ending, and no words: every disk takes that."""

_NAME_REFUSED = {errno.ENAMETOOLONG, errno.EINVAL, errno.EILSEQ}
_NAME_REFUSED_BY_WINDOWS = {123, 206}
"""Too long, or with characters that the disk does not know."""

_CLOCKS_DIFFER_S = 3600
"""Disks elsewhere have clocks of their own."""

_COUNTER_BYTES = len(" (9999)")
_COUNTER = re.compile(r" \(\d+\)$")


def prepared_path(root: Path, sha256: str, suffix: str) -> Path:
    """Where the library at `root` has an input in the form that is sent, see `Files.prepared`.

    Raises:
        LibraryError: its folder cannot be made.
    """
    return _in_folder(root, root / "prepared" / sha256[:2], sha256 + suffix)


def _in_folder(root: Path, folder: Path, name: str) -> Path:
    try:
        durable.make_folders(folder, root)
    except OSError as error:
        raise disk_error(error, folder) from error
    return folder / name


class Files:
    """The files of one library.

    Folders are made on the way, except the library's own: if that is gone, so is its disk.

    Attributes:
        root: the library's folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._naming = threading.Lock()
        self._name_max_bytes = _NAME_MAX_BYTES

    def part(self, result: ResultId) -> Path:
        """Where the download of a result collects; the same path every time."""
        return self._in_folder(self.root / "incoming", f"{result}{_PART}")

    def inscribed(self, result: ResultId) -> Path:
        """Where the same picture is while something is being written into it."""
        return self.part(result).with_suffix(".inscribed")

    def temporary(self, suffix: str) -> Path:
        """A fresh name in the same folder for anything else that is half done."""
        return self._in_folder(self.root / "incoming", f"{uuid.uuid4().hex}{suffix}")

    def prepared(self, sha256: str, suffix: str) -> Path:
        """Where an input lives in the form that is sent, by the hash of those bytes."""
        return prepared_path(self.root, sha256, suffix)

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
        path = self.thumbnail(sha256)
        return self._in_folder(path.parent, path.name)

    def new_copies(self, title: str, made: datetime) -> Copies:
        """A folder of its own among the results, for copies of pictures that belong together.

        Args:
            title: what it is called, as far as disks take that.
            made: when; they are kept by months.
        """
        month = self._in_folder(self.root / "results" / made.strftime("%Y-%m"), "")
        max_len = min(_FOLDER_NAME_MAX, _name_max_bytes_of(month) // 2)  # the other half is for what is in it
        name = sanitize_filename(title.replace("/", " "), platform="universal", max_len=max_len)
        for folder in _candidates(free_name(month / (name or "import"))):
            with suppress(FileExistsError):
                folder.mkdir()
                return Copies(self, folder)
        raise AssertionError(title)

    def new_result(self, stem: str, suffix: str, made: datetime) -> Path:
        """A name that no result of that month has and that the disk takes.

        It has a counter, such as `` (2)``, where the first is taken, and fewer words where it would be too long.
        """
        folder = self._in_folder(self.root / "results" / made.strftime("%Y-%m"), "")
        name = sanitize_filename(f"{stem}{suffix}", platform="universal", max_len=_NAME_MAX_BYTES)
        if _is_too_long(folder / name, self._name_max_bytes):
            name = naming.shortened(stem, self._room(folder, suffix)) + suffix
        return free_name(folder / name)

    def publish(self, part: Path, final: Path) -> Path:
        """Give a finished file its final name, durably and without ever overwriting.

        Returns:
            The final name.

        Raises:
            FileExistsError: it was taken in the meantime, or the disk does not take it: the next name from
                `new_result` is another. The part is still there, whole.
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
            if _is_refused_name(error) and self._learn_to_be_brief(final.name):
                raise FileExistsError(errno.EEXIST, "the disk takes no such name", str(final)) from error
            raise disk_error(error, final) from error
        return final

    def put_back(self, file: Path, final: Path) -> None:
        """Give a file of the same disk, whose bytes have been there for long, a name; flush the folders after.

        Raises:
            FileExistsError: something has the name; the file stays where it is.
            LibraryError: the disk did not do it; likewise.
        """
        try:
            durable.make_folders(final.parent, self.root)
            with self._naming:
                _move(file, final)
        except FileExistsError:
            raise
        except OSError as error:
            raise disk_error(error, final) from error

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

    def left_over(self) -> list[Path]:
        """What is half of something and a day old: left by a crash, or an output that was never finished.

        A file from a time that has not come yet is of any age: its day begins now.
        """
        now_s = time.time()
        left = []
        for file in (file for pattern in _HALVES for file in self.root.glob(pattern)):
            with suppress(OSError):  # what cannot be looked at is in use
                made_s = file.stat().st_mtime
                if made_s > now_s + _CLOCKS_DIFFER_S:
                    os.utime(file, (now_s, now_s))
                elif made_s < now_s - _STALE_S:
                    left.append(file)
        return sorted(left)

    def result_of_part(self, file: Path) -> ResultId | None:
        """Which result a file in ``incoming`` is the download of; None where it is something else."""
        is_part = file.parent.name == "incoming" and file.suffix == _PART and "-" in file.stem
        return ResultId(file.stem) if is_part else None

    def remove(self, files: Iterable[Path]) -> None:
        """Remove left-overs; what is in use stays."""
        for file in files:
            with suppress(OSError):
                file.unlink()

    def _room(self, folder: Path, suffix: str) -> int:
        """How long a stem may be, in bytes."""
        return min(self._name_max_bytes, _name_max_bytes_of(folder)) - len(suffix.encode()) - _COUNTER_BYTES

    def _learn_to_be_brief(self, refused: str) -> bool:
        """Remember that the disk does not take a name; False where it could not be any shorter."""
        length = min(len(refused.encode()), self._name_max_bytes)
        if length <= _NAME_MIN_BYTES:
            return False
        self._name_max_bytes = max(_NAME_MIN_BYTES, length * 2 // 3)
        return True

    def _in_folder(self, folder: Path, name: str) -> Path:
        return _in_folder(self.root, folder, name)


class Copies:
    """A folder that pictures from elsewhere are copied to, under the names that they have there.

    Attributes:
        folder: the place.
    """

    def __init__(self, files: Files, folder: Path) -> None:
        self.folder = folder
        self._files = files
        self._taken: set[str] = set()
        self._naming = threading.Lock()

    def keep(self, original: Path, sha256: str) -> Path:
        """Copy a file, flushed, and never over another one; `flush` when all are there.

        Returns:
            The copy; None of it is there where something fails.

        Raises:
            InputError: the original cannot be read, or is not what it was.
            LibraryError: the disk.
        """
        half = self._files.temporary(".copy")
        try:
            if _copied(original, half) != sha256:
                raise InputError(problem(Code.FILE_UNREADABLE, name=original.name))
            durable.flush_file(half)
            return self._name(half, original.name)
        except OSError as error:
            raise disk_error(error, self.folder) from error
        finally:
            with suppress(OSError):
                half.unlink()

    def flush(self) -> None:
        """Return when the names of all copies are on the disk."""
        try:
            durable.flush_folder(self.folder)
            durable.flush_folder(self.folder.parent)
        except OSError as error:
            raise disk_error(error, self.folder) from error

    def _name(self, half: Path, name: str) -> Path:
        safe = sanitize_filename(well_formed(name), platform="universal", max_len=_NAME_MAX_BYTES)
        for path in _candidates(self.folder / _fitting(safe, _name_max_bytes_of(self.folder))):
            with self._naming:
                if _folded(path.name) in self._taken:
                    continue
                self._taken.add(_folded(path.name))
            with suppress(FileExistsError):
                durable.move_to_free_name(half, path)
                return path
        raise AssertionError(name)


def _copied(original: Path, copy: Path) -> str:
    """Copy a file with its times; the SHA-256 of what was copied."""
    digest = hashlib.sha256()
    with copy.open("xb") as target:
        for block in _blocks_of(original):
            digest.update(block)
            target.write(block)
    with suppress(OSError):
        status = original.stat()
        os.utime(copy, ns=(status.st_atime_ns, status.st_mtime_ns))
    return digest.hexdigest()


def _blocks_of(original: Path) -> Iterator[bytes]:
    try:
        with original.open("rb") as file:
            while block := file.read(_BLOCK_BYTES):
                yield block
    except OSError as error:
        raise InputError(problem(Code.FILE_UNREADABLE, name=original.name)) from error


def folders_of_results(root: Path) -> Iterator[tuple[Path, list[str]]]:
    """The folders that hold results, each with the names of its files."""
    for folder, inner, names in os.walk(root / "results"):
        inner.sort()
        yield Path(folder), sorted(name for name in names if not name.startswith("."))


def _fitting(name: str, max_bytes: int) -> str:
    """The same name with fewer words where a disk takes none so long; its ending stays."""
    if len(name.encode()) <= max_bytes:
        return name
    stem, ending = os.path.splitext(name)  # noqa: PTH122 - a name is no path
    return naming.shortened(stem, max_bytes - len(ending.encode()) - _COUNTER_BYTES) + ending


def _is_too_long(path: Path, max_bytes: int) -> bool:
    length = len(path.name.encode()) + _COUNTER_BYTES
    if length > max_bytes or length > _name_max_bytes_of(path.parent):
        return True
    try:
        path.lstat()
    except OSError as error:
        return _is_refused_name(error)
    return False


def _name_max_bytes_of(folder: Path) -> int:
    """What the disk itself says, 143 for instance where names are encrypted."""
    if ends_paths_early():
        left = windows_names.PATH_MAX - windows_names.length(folder / "x") + 1
        return max(_NAME_MIN_BYTES, min(_NAME_MAX_BYTES, left))
    with suppress(OSError, ValueError, AttributeError):  # Windows cannot be asked
        return max(_NAME_MIN_BYTES, os.pathconf(folder, "PC_NAME_MAX"))
    return _NAME_MAX_BYTES


def _is_refused_name(error: OSError) -> bool:
    return error.errno in _NAME_REFUSED or getattr(error, "winerror", None) in _NAME_REFUSED_BY_WINDOWS


def _move(part: Path, final: Path) -> None:
    if free_name(final) != final:
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(final))
    durable.move_to_free_name(part, final)


def free_name(wanted: Path) -> Path:
    """A name in the same folder that nothing has on any system: this one, or with a counter."""
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
