"""The file in which a card is handed to others: written whole or not at all, and read as a stranger's."""

from __future__ import annotations

import hashlib
import io
import uuid
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from imageedit_desktop import durable
from imageedit_desktop.domain.character import card_file
from imageedit_desktop.domain.character.card import PORTRAITS_MAX
from imageedit_desktop.domain.character.card_file import NewerCardFile, PackedCard, PackedPortrait
from imageedit_desktop.domain.errors import Code, InputError, problem
from imageedit_desktop.store.disk import disk_error

_BLOCK_BYTES = 1 << 20
_DIRECTORY_MAX_BYTES = (PORTRAITS_MAX + 1) * 1024
"""An entry has some 150 bytes there, and a few more from programs that note times."""

_ENCRYPTED = 0x1
_WAYS = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}
_WHEN = (1980, 1, 1, 0, 0, 0)
"""The same card makes the same file, and nobody is told when."""

_UNREADABLE = (OSError, EOFError, RuntimeError, NotImplementedError, ValueError, zipfile.BadZipFile, zlib.error)
"""What Python's zipfile raises of files that are damaged, or made to hurt."""


def write_card_file(target: Path, packed: PackedCard, originals: Mapping[str, Path]) -> None:
    """Write a card with its portraits.

    Args:
        target: replaced where it is there.
        packed: what it says.
        originals: the portraits' files, by their entries.

    Raises:
        InputError: FILE_UNREADABLE, a portrait cannot be read.
        LibraryError: the disk did not take it.
    """
    half = target.with_name(f".{uuid.uuid4().hex}.part")
    try:
        with zipfile.ZipFile(half, "x") as archive:
            archive.writestr(zipfile.ZipInfo(card_file.MANIFEST, _WHEN), card_file.to_json(packed))
            for entry, original in originals.items():
                _add(archive, entry, original)
        durable.replace(half, target)
        durable.flush_folder(target.parent)
    except OSError as error:
        raise disk_error(error, target) from error
    finally:
        with suppress(OSError):
            half.unlink()


def read_card_file(path: Path) -> PackedCard:
    """What a card in a file says; nothing is unpacked.

    Raises:
        InputError: FILE_MISSING, CARD_FILE_BAD or CARD_FILE_NEWER.
    """
    if not path.is_file():
        raise InputError(problem(Code.FILE_MISSING, name=path.name))
    try:
        if path.stat().st_size > card_file.FILE_MAX_BYTES:
            raise _bad(path)
        with _opened(path) as archive:
            packed = card_file.from_json(_manifest(archive))
            _check(archive, packed)
            return packed
    except NewerCardFile as error:
        raise InputError(problem(Code.CARD_FILE_NEWER, name=path.name)) from error
    except _UNREADABLE as error:
        raise _bad(path) from error


def unpack_portrait(path: Path, portrait: PackedPortrait, target: Path) -> None:
    """Copy a portrait out of the file, if it is what it is said to be.

    Raises:
        InputError: CARD_FILE_BAD; nothing of it is left.
        LibraryError: the disk did not take it.
    """
    digest = hashlib.sha256()
    try:
        with target.open("xb") as copy:
            for block in _blocks(path, portrait):
                digest.update(block)
                copy.write(block)
        if digest.hexdigest() != portrait.sha256:
            raise _bad(path)
    except OSError as error:
        target.unlink(missing_ok=True)
        raise disk_error(error, target) from error
    except InputError:
        target.unlink(missing_ok=True)
        raise


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    """A zip to read, unless its directory is larger than that of any card: Python reads it whole, and first."""
    with _CarefulFile(io.FileIO(path)) as file:
        file.read_max_bytes = _DIRECTORY_MAX_BYTES
        with zipfile.ZipFile(file) as archive:
            file.read_max_bytes = None
            yield archive


class _CarefulFile(io.BufferedReader):
    """A file of which so much is read at once at most, whatever it says of itself."""

    read_max_bytes: int | None = None

    def read(self, size: int | None = -1, /) -> bytes:
        if self.read_max_bytes is not None and size is not None and size > self.read_max_bytes:
            raise ValueError("too large a directory")
        return super().read(size)


def _blocks(path: Path, portrait: PackedPortrait) -> Iterator[bytes]:
    """The bytes of a portrait, no more of them than there should be."""
    left = portrait.size_bytes
    try:
        with _opened(path) as archive, archive.open(portrait.entry) as packed:
            while left >= 0 and (block := packed.read(min(_BLOCK_BYTES, left + 1))):
                left -= len(block)
                if left >= 0:
                    yield block
    except _UNREADABLE as error:
        raise _bad(path) from error
    if left:
        raise _bad(path)


def _add(archive: zipfile.ZipFile, entry: str, original: Path) -> None:
    try:
        with original.open("rb") as picture, archive.open(zipfile.ZipInfo(entry, _WHEN), "w") as packed:
            while block := picture.read(_BLOCK_BYTES):
                packed.write(block)
    except FileNotFoundError as error:
        raise InputError(problem(Code.FILE_UNREADABLE, name=original.name)) from error


def _manifest(archive: zipfile.ZipFile) -> str:
    entry = archive.getinfo(card_file.MANIFEST) if card_file.MANIFEST in archive.namelist() else None
    if entry is None or entry.file_size > card_file.MANIFEST_MAX_BYTES:
        raise ValueError("no card in it")
    with archive.open(entry) as file:
        text = file.read(card_file.MANIFEST_MAX_BYTES + 1)
    if len(text) > card_file.MANIFEST_MAX_BYTES:
        raise ValueError("too long")
    return text.decode()


def _check(archive: zipfile.ZipFile, packed: PackedCard) -> None:
    """Nothing is in it that does not belong there, nothing twice, and all of it is as large as it is said to be."""
    entries = archive.infolist()
    names = [entry.filename for entry in entries]
    if len(names) != len(set(names)) or set(names) != packed.entries:
        raise ValueError("other files in it")
    sizes = {portrait.entry: portrait.size_bytes for portrait in packed.portraits}
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED or entry.compress_type not in _WAYS:
            raise ValueError("packed in another way")
        if entry.filename in sizes and entry.file_size != sizes[entry.filename]:
            raise ValueError("another size")


def _bad(path: Path) -> InputError:
    return InputError(problem(Code.CARD_FILE_BAD, name=path.name))
