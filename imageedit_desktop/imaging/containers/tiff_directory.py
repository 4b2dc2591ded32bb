"""TIFF files as directories of entries, read and written.

Sources: TIFF 6.0, section 2; for BigTIFF https://www.awaresystems.be/imaging/tiff/bigtiff.html (2025).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO, NamedTuple, Self

from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

HEAD_BYTES = 16
"""The longer of the two heads, that of BigTIFF."""
SHORT, LONG, LONG8, SLONG8, IFD8 = 3, 4, 16, 17, 18
"""Types of numbers; the last three are BigTIFF's."""

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
_NUMBERS = {SHORT: "H", LONG: "I", 13: "I", LONG8: "Q", IFD8: "Q"}

_NUMBERS_MAX = 200_000
"""The most strips or tiles that are believed."""
_ENTRIES_MAX = 4096
_LONG_MAX = 0xFFFF_FFFF


@dataclass(frozen=True, slots=True, kw_only=True)
class ByteLayout:
    """How numbers are written: byte order, and the lengths that BigTIFF doubles."""

    order: str
    big: bool

    @classmethod
    def of(cls, head: bytes) -> Self:
        """What the first bytes of the file tell."""
        return cls(order="<" if head[:2] == b"II" else ">", big=head[2:4] in {b"+\0", b"\0+"})

    @property
    def count_bytes(self) -> int:
        """Of the number of entries in a directory."""
        return 8 if self.big else 2

    @property
    def entry_bytes(self) -> int:
        """Of an entry."""
        return 20 if self.big else 12

    @property
    def offset_bytes(self) -> int:
        """Of a place in the file, and of a value that stands in its entry."""
        return 8 if self.big else 4

    def number(self, data: bytes) -> int:
        """What these bytes are as a number."""
        return int.from_bytes(data, "little" if self.order == "<" else "big")

    def first_at(self, head: bytes) -> int:
        """Where the first directory stands, by the first `HEAD_BYTES` of the file."""
        return self.number(head[8:16] if self.big else head[4:8])


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A tag.

    Attributes:
        at: where the entry stands.
        value: the value, or where it stands.
    """

    tag: int
    kind: int
    at: int
    count: int
    value: bytes

    @property
    def size_bytes(self) -> int:
        """Length of the value; 0 for a type that nobody knows."""
        return self.count * _TYPE_BYTES.get(self.kind, 0)

    def is_there(self, layout: ByteLayout, size: int) -> bool:
        """Whether the value stands inside a file of this length."""
        return self.size_bytes <= layout.offset_bytes or layout.number(self.value) + self.size_bytes <= size


class Value(NamedTuple):
    """A value to be written: its type, and its bytes in the order of the file."""

    kind: int
    data: bytes


def directory(file: BinaryIO, layout: ByteLayout, at: int) -> tuple[list[Entry], int | None]:
    """The entries of a directory, and where the address of the next one stands; None where there is none."""
    count = layout.number(_read(file, at, layout.count_bytes))
    if not 0 < count <= _ENTRIES_MAX:
        return [], None
    first = at + layout.count_bytes
    data = file.read(count * layout.entry_bytes)
    entries = [
        _entry(layout, data[offset : offset + layout.entry_bytes], first + offset)
        for offset in range(0, len(data) - layout.entry_bytes + 1, layout.entry_bytes)
    ]
    return entries, first + count * layout.entry_bytes


def next_after(file: BinaryIO, layout: ByteLayout, at: int) -> int | None:
    """Where the directory after this one stands, 0 where it is the last; None where this is none."""
    count = layout.number(_read(file, at, layout.count_bytes))
    if not 0 < count <= _ENTRIES_MAX:
        return None
    file.seek(count * layout.entry_bytes, 1)
    following = file.read(layout.offset_bytes)
    return layout.number(following) if len(following) == layout.offset_bytes else None


def content(file: BinaryIO, layout: ByteLayout, entry: Entry) -> bytes:
    """The bytes of a value, as far as they are there."""
    if entry.size_bytes <= layout.offset_bytes:
        return entry.value[: entry.size_bytes]
    return _read(file, layout.number(entry.value), entry.size_bytes)


def numbers(file: BinaryIO, layout: ByteLayout, entry: Entry | None) -> tuple[int, ...]:
    """The numbers of a value, as far as they are there; none where it is missing or no such type.

    Raises:
        TooManyPartsError: there are more than any honest file has.
    """
    if entry is None or entry.kind not in _NUMBERS:
        return ()
    if entry.count > _NUMBERS_MAX:
        raise TooManyPartsError
    data = content(file, layout, entry)
    count = len(data) // _TYPE_BYTES[entry.kind]
    return struct.unpack_from(f"{layout.order}{count}{_NUMBERS[entry.kind]}", data)


def longs(values: tuple[int, ...], order: str) -> Value:
    """Numbers of four bytes.

    Raises:
        TooManyPartsError: one needs more: it stands behind the first 4 GB of a file.
    """
    if max(values, default=0) > _LONG_MAX:
        raise TooManyPartsError
    return Value(LONG, struct.pack(f"{order}{len(values)}I", *values))


def written(values: Mapping[int, Value], start: int, order: str) -> bytes:
    """A directory of the ordinary kind that begins there, the last of its file, with its values behind it."""
    overflow_at = start + 2 + 12 * len(values) + 4
    entries, overflow = struct.pack(order + "H", len(values)), b""
    for tag in sorted(values):
        kind, data = values[tag]
        place = data.ljust(4, b"\0")
        if len(data) > 4:
            place = struct.pack(order + "I", overflow_at + len(overflow))
            overflow += data + bytes(len(data) % 2)
        entries += struct.pack(order + "HHI", tag, kind, len(data) // _TYPE_BYTES[kind]) + place
    return entries + bytes(4) + overflow


def _read(file: BinaryIO, at: int, length: int) -> bytes:
    """What is there of these bytes; no system seeks as far as a stranger may say."""
    if at >= file.seek(0, 2):
        return b""
    file.seek(at)
    return file.read(length)


def _entry(layout: ByteLayout, data: bytes, at: int) -> Entry:
    return Entry(
        tag=layout.number(data[:2]),
        kind=layout.number(data[2:4]),
        at=at,
        count=layout.number(data[4 : 4 + layout.offset_bytes]),
        value=data[4 + layout.offset_bytes :],
    )
