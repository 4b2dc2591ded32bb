"""The first page of a TIFF, and how many there are.

Sources: TIFF 6.0; for BigTIFF https://www.awaresystems.be/imaging/tiff/bigtiff.html (2025).

Its directory is shown to the decoder without what is large and means nothing for the pixels (the layers of an
editor), without what stands outside the file, and without its successors.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_STRIP_OFFSETS, _STRIP_LENGTHS, _TILE_OFFSETS, _TILE_LENGTHS = 273, 279, 324, 325
_PROFILE = 34675
_OF_PIXELS = {
    254,
    *range(256, 260),
    262,
    *range(263, 267),
    *range(273, 282),
    *range(284, 294),
    297,
    301,
    317,
    318,
    319,
    *range(320, 326),
    *range(332, 345),
    347,
    *range(512, 533),
}
"""What the pixels are made of and mean, but for the profile."""
_BESIDE_MAX_BYTES = 1 << 20
_PROFILE_MAX_BYTES = 1 << 24
"""A longer value of a tag beside the pixels is left out."""

_METADATA = {270, 271, 272, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853}
"""TIFF 6.0 and EXIF 2.32: description, maker, model, software, date, artist, host, XMP, copyright, IPTC, Photoshop,
EXIF, GPS."""

_TYPE_BYTES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_NUMBERS = {3: "H", 4: "I", 16: "Q"}

_STRIPS_MAX = 200_000
_PAGES_MAX = 100_000
_TAGS_MAX = 4096


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """How numbers are written: byte order, and the lengths that BigTIFF doubles."""

    order: str
    big: bool

    @property
    def count_bytes(self) -> int:
        return 8 if self.big else 2

    @property
    def entry_bytes(self) -> int:
        return 20 if self.big else 12

    @property
    def offset_bytes(self) -> int:
        return 8 if self.big else 4

    def number(self, data: bytes) -> int:
        return int.from_bytes(data, "little" if self.order == "<" else "big")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    tag: int
    kind: int
    at: int
    """Where the entry stands."""
    count: int
    value: bytes
    """The value, or where it stands."""

    @property
    def size_bytes(self) -> int:
        return self.count * _TYPE_BYTES.get(self.kind, 0)


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first page of an open TIFF.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(16)
    layout = _Layout(order="<" if head[:2] == b"II" else ">", big=head[2:4] in {b"+\0", b"\0+"})
    start = layout.number(head[8:16] if layout.big else head[4:8])
    entries, next_at = _directory(file, layout, start)
    return FirstPicture(
        file=_with_descriptor(file, _patched(entries, layout, size, next_at)),
        frames=_count_pages(file, layout, start),
        metadata=any(entry.tag in _METADATA for entry in entries),
        cut=next_at is None or next_at > size or _ends_early(file, layout, entries, size),
    )


def _directory(file: BinaryIO, layout: _Layout, at: int) -> tuple[list[_Entry], int | None]:
    """The entries of a directory, and where the address of the next one stands; None where there is none."""
    file.seek(at)
    count = layout.number(file.read(layout.count_bytes))
    if not 0 < count <= _TAGS_MAX:
        return [], None
    first = at + layout.count_bytes
    data = file.read(count * layout.entry_bytes)
    entries = [
        _entry(layout, data[offset : offset + layout.entry_bytes], first + offset)
        for offset in range(0, len(data) - layout.entry_bytes + 1, layout.entry_bytes)
    ]
    return entries, first + count * layout.entry_bytes


def _entry(layout: _Layout, data: bytes, at: int) -> _Entry:
    return _Entry(
        tag=layout.number(data[:2]),
        kind=layout.number(data[2:4]),
        at=at,
        count=layout.number(data[4 : 4 + layout.offset_bytes]),
        value=data[4 + layout.offset_bytes :],
    )


def _patched(entries: list[_Entry], layout: _Layout, size: int, next_at: int | None) -> list[Piece]:
    """The file with no next directory, and with a type that no reader knows where an entry is to be left out."""
    patches = {entry.at + 2: b"\0\0" for entry in entries if _is_left_out(entry, layout, size)}
    if next_at is not None and next_at <= size:
        patches[next_at] = bytes(layout.offset_bytes)
    pieces: list[Piece] = []
    done = 0
    for at, patch in sorted(patches.items()):
        pieces += [range(done, at), patch]
        done = at + len(patch)
    return [*pieces, range(min(done, size), size)]


def _is_left_out(entry: _Entry, layout: _Layout, size: int) -> bool:
    if entry.tag in _OF_PIXELS or entry.size_bytes <= layout.offset_bytes:
        return False
    longest = _PROFILE_MAX_BYTES if entry.tag == _PROFILE else _BESIDE_MAX_BYTES
    return entry.size_bytes > longest or not _is_there(entry, layout, size)


def _is_there(entry: _Entry, layout: _Layout, size: int) -> bool:
    """Whether a value stands inside the file."""
    return entry.size_bytes <= layout.offset_bytes or layout.number(entry.value) + entry.size_bytes <= size


def _ends_early(file: BinaryIO, layout: _Layout, entries: list[_Entry], size: int) -> bool:
    """Whether pixels should stand where the file is over."""
    if not all(_is_there(entry, layout, size) for entry in entries if entry.tag in _OF_PIXELS):
        return True
    found = {entry.tag: entry for entry in entries}
    for offsets, lengths in ((_STRIP_OFFSETS, _STRIP_LENGTHS), (_TILE_OFFSETS, _TILE_LENGTHS)):
        starts, sizes = (_values(file, layout, found.get(tag)) for tag in (offsets, lengths))
        if any(start + length > size for start, length in zip(starts, sizes, strict=False)):
            return True
        if max(starts, default=0) >= size:
            return True
    return False


def _values(file: BinaryIO, layout: _Layout, entry: _Entry | None) -> tuple[int, ...]:
    if entry is None or entry.kind not in _NUMBERS:
        return ()
    if entry.count > _STRIPS_MAX:
        raise TooManyPartsError
    data = entry.value
    if entry.size_bytes > layout.offset_bytes:
        file.seek(layout.number(entry.value))
        data = file.read(entry.size_bytes)
    count = min(entry.count, len(data) // _TYPE_BYTES[entry.kind])
    return struct.unpack_from(f"{layout.order}{count}{_NUMBERS[entry.kind]}", data)


def _count_pages(file: BinaryIO, layout: _Layout, at: int) -> int:
    """Directories that follow each other, to the first that is not there or was there before."""
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _PAGES_MAX:
        file.seek(at)
        count = layout.number(file.read(layout.count_bytes))
        if not 0 < count <= _TAGS_MAX:
            break
        file.seek(count * layout.entry_bytes, 1)
        following = file.read(layout.offset_bytes)
        if len(following) < layout.offset_bytes:
            break
        seen.add(at)
        at = layout.number(following)
    return max(1, len(seen))


class _WithDescriptor(io.BufferedReader):
    """libtiff reads compressed pixels from the file itself, rather than all of it in memory."""

    def __init__(self, raw: io.RawIOBase, descriptor: int) -> None:
        super().__init__(raw)
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor


def _with_descriptor(file: BinaryIO, pieces: list[Piece]) -> BinaryIO:
    patched = spliced(file, pieces)
    try:
        return _WithDescriptor(patched.detach(), file.fileno())
    except io.UnsupportedOperation:
        return spliced(file, pieces)
