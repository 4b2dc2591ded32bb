"""Which of the pictures in an AVIF is shown, what its boxes say of it, and where its pixels begin.

That is the primary item, or of an animation the first frame of its track. A picture of tiles is described by itself
and by its first tile. Layout: ISO/IEC 14496-12 (boxes, tracks, places of items), ISO/IEC 23008-12:2022 (items and
their properties), which HEIC shares.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import BinaryIO, TypeAlias

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.containers.media_boxes import Box

Properties: TypeAlias = list[tuple[bytes, bytes]]
"""The kind and the first bytes of each."""

_FULL_BOX_BYTES = 4
"""Version and flags, which some boxes begin with."""
_SAMPLE_ENTRY_BYTES = 78
"""What a track tells of its pictures before it describes them (ISO/IEC 14496-12, 12.1.3)."""

_TABLE_MAX_BYTES = 1 << 20
_PROPERTY_MAX_BYTES = 64
"""Of a property the fields that are read here; profiles are longer, and read by the decoder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownPicture:
    """The picture that is shown.

    Attributes:
        properties: what is said of it.
        tile: what is said of its first tile; the same where it is in one piece.
        pixels_at: where that one's pixels begin; None where it is not told.
    """

    properties: Properties
    tile: Properties
    pixels_at: int | None


def shown(file: BinaryIO) -> ShownPicture:
    """Find the picture that a decoder shows.

    Raises:
        ValueError, IndexError: the boxes are damaged.
        TooManyPartsError: it was made to be slow.
    """
    found = {box.kind: box for box in media_boxes.boxes(file)}
    brand = media_boxes.content(file, found[b"ftyp"], 4) if b"ftyp" in found else b""
    if b"moov" in found and brand != b"avif" and (track := _track(file, found[b"moov"])):
        return track
    return _item(file)


def properties(file: BinaryIO) -> Properties:
    """All properties of whichever item, in the order by which they are numbered.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    return _properties(file, _described(file))


def number(data: bytes, at: int, length: int) -> int:
    """So many bytes as a number.

    Raises:
        IndexError: there are fewer.
    """
    if at + length > len(data):
        raise IndexError(f"{length} bytes at {at}")
    return int.from_bytes(data[at : at + length], "big")


def _item(file: BinaryIO) -> ShownPicture:
    described = _described(file)
    numbered, owners = _properties(file, described), _table(file, described, b"ipma")
    primary = _primary(_table(file, described, b"pitm"))
    told = _associated(numbered, owners, primary)
    if b"av1C" in dict(told):
        return ShownPicture(properties=told, tile=told, pixels_at=_place(file, described, primary))
    tile = _first_tile(file, described, primary)
    if tile is None:
        return ShownPicture(properties=told, tile=told, pixels_at=None)
    parts = _associated(numbered, owners, tile)
    return ShownPicture(properties=told, tile=parts, pixels_at=_place(file, described, tile))


def _described(file: BinaryIO) -> dict[bytes, Box]:
    """The boxes that describe the file's pictures: those in ``meta``, and in the properties there."""
    meta = next((box for box in media_boxes.boxes(file) if box.kind == b"meta"), None)
    if meta is None:
        return {}
    found = {box.kind: box for box in media_boxes.boxes(file, meta.body + _FULL_BOX_BYTES, meta.end)}
    if box := found.get(b"iprp"):
        found |= {one.kind: one for one in media_boxes.boxes(file, box.body, box.end)}
    return found


def _properties(file: BinaryIO, described: dict[bytes, Box]) -> Properties:
    box = described.get(b"ipco")
    return [] if box is None else _contents(file, box.body, box.end)


def _contents(file: BinaryIO, at: int, stop: int) -> Properties:
    found = list(media_boxes.boxes(file, at, stop))
    return [(one.kind, media_boxes.content(file, one, _PROPERTY_MAX_BYTES)) for one in found]


def _table(file: BinaryIO, described: dict[bytes, Box], kind: bytes) -> bytes:
    box = described.get(kind)
    return b"" if box is None else media_boxes.content(file, box, _TABLE_MAX_BYTES)


def _primary(pitm: bytes) -> int:
    return number(pitm, _FULL_BOX_BYTES, 4 if pitm[:1] == b"\1" else 2) if pitm else 0


def _associated(numbered: Properties, ipma: bytes, item: int) -> Properties:
    """The properties of an item (ISO/IEC 23008-12, 9.3.1)."""
    if not ipma:
        return []
    id_bytes = 4 if ipma[0] >= 1 else 2
    is_wide = bool(ipma[3] & 1)
    at = 8
    for _ in range(number(ipma, 4, 4)):
        owner, count = number(ipma, at, id_bytes), ipma[at + id_bytes]
        at += id_bytes + 1
        step = 2 if is_wide else 1
        indexes = [number(ipma, at + step * i, step) & (0x7FFF if is_wide else 0x7F) for i in range(count)]
        at += step * count
        if owner == item:
            return [numbered[index - 1] for index in indexes if index]
    return []


def _first_tile(file: BinaryIO, described: dict[bytes, Box], item: int) -> int | None:
    """The first of those that an item is put together from (ISO/IEC 14496-12, 8.11.12)."""
    iref = described.get(b"iref")
    if iref is None:
        return None
    id_bytes = 4 if _table(file, described, b"iref")[0] else 2
    for box in media_boxes.boxes(file, iref.body + _FULL_BOX_BYTES, iref.end):
        body = media_boxes.content(file, box, 2 * id_bytes + 2)
        if box.kind == b"dimg" and number(body, 0, id_bytes) == item:
            return number(body, id_bytes + 2, id_bytes)
    return None


def _place(file: BinaryIO, described: dict[bytes, Box], item: int) -> int | None:
    with suppress(IndexError):  # what else is told counts all the same
        return _told_place(_table(file, described, b"iloc"), described.get(b"idat"), item)
    return None


def _told_place(iloc: bytes, idat: Box | None, item: int) -> int | None:
    """Where the content of an item begins (ISO/IEC 14496-12, 8.11.3)."""
    version, sizes = iloc[0], number(iloc, 4, 2)
    offset_bytes, length_bytes, base_bytes = sizes >> 12, sizes >> 8 & 15, sizes >> 4 & 15
    index_bytes = sizes & 15 if version else 0
    id_bytes, method_bytes = 4 if version == 2 else 2, 2 if version else 0
    at = _FULL_BOX_BYTES + 2 + id_bytes
    for _ in range(number(iloc, at - id_bytes, id_bytes)):
        base_at = at + id_bytes + method_bytes + 2
        first_at = base_at + base_bytes + 2
        if number(iloc, at, id_bytes) == item:
            offset = number(iloc, base_at, base_bytes) + number(iloc, first_at + index_bytes, offset_bytes)
            inside = number(iloc, at + id_bytes, method_bytes) & 15 == 1
            return offset + (idat.body if inside and idat else 0)
        extents = number(iloc, first_at - 2, 2)
        at = first_at + extents * (index_bytes + offset_bytes + length_bytes)
    return None


def _track(file: BinaryIO, moov: Box) -> ShownPicture | None:
    """The first track of pictures that belongs to no other, such as alpha does."""
    for trak in list(media_boxes.boxes(file, moov.body, moov.end)):
        if trak.kind != b"trak":
            continue
        found = {box.kind: box for box in _below(file, trak, {b"mdia", b"minf", b"stbl"})}
        entry = next(_entries(file, found[b"stsd"]), None) if b"stsd" in found else None
        if entry is not None and entry.kind == b"av01" and b"tref" not in found:
            told = _contents(file, entry.body + _SAMPLE_ENTRY_BYTES, entry.end)
            return ShownPicture(properties=told, tile=told, pixels_at=_first_chunk(file, found))
    return None


def _entries(file: BinaryIO, stsd: Box) -> Iterator[Box]:
    return media_boxes.boxes(file, stsd.body + _FULL_BOX_BYTES + 4, stsd.end)


def _below(file: BinaryIO, outer: Box, opened: set[bytes]) -> Iterator[Box]:
    """What stands in a box, and in those of these kinds inside of it."""
    for box in list(media_boxes.boxes(file, outer.body, outer.end)):
        yield box
        if box.kind in opened:
            yield from _below(file, box, opened - {box.kind})


def _first_chunk(file: BinaryIO, found: dict[bytes, Box]) -> int | None:
    for kind, length in ((b"stco", 4), (b"co64", 8)):
        if kind in found:
            return number(media_boxes.content(file, found[kind], 16), _FULL_BOX_BYTES + 4, length)
    return None
