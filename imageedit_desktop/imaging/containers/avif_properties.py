"""What an AVIF says of its picture beside the pixels: which part is shown, and what colours its numbers mean.

Decoders hand out all pixels of the coded picture; cropping is left to the reader. Layout: ISO/IEC 14496-12 (boxes),
ISO/IEC 23008-12:2022 (items and their properties), which HEIC shares.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.containers.media_boxes import Box

_FULL_BOX_BYTES = 4
"""Version and flags, which some boxes begin with."""

_TABLE_MAX_BYTES = 1 << 20
_PROPERTY_MAX_BYTES = 64
"""Of a property the fields that are read here; profiles are longer, and read by the decoder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AvifProperties:
    """Properties of the picture that is shown.

    Attributes:
        crop: (left, top, right, bottom) of what is shown, in pixels as coded, before any turn; None for all.
        code_points: H.273's colour primaries and transfer function; None where they are not told.
        deep: whether it is coded in more than 8 bits a channel.
    """

    crop: tuple[int, int, int, int] | None = None
    code_points: tuple[int, int] | None = None
    deep: bool = False


def read(file: BinaryIO, size: tuple[int, int]) -> AvifProperties:
    """Find the properties of the primary picture.

    Args:
        file: an AVIF.
        size: (width, height) as coded.

    Raises:
        ValueError, IndexError: the boxes are damaged.
    """
    described = _described(file)
    primary = _primary(_table(file, described, b"pitm"))
    properties = _associated(_properties(file, described), _table(file, described, b"ipma"), primary)
    named = dict(properties)
    coded = [body for kind, body in properties if kind == b"colr" and body[:4] == b"nclx"]
    return AvifProperties(
        crop=_crop(named[b"clap"], size) if b"clap" in named else None,
        code_points=(_number(coded[0], 4, 2), _number(coded[0], 6, 2)) if coded else None,
        deep=bool(_number(named.get(b"av1C", b"\0\0\0"), 2, 1) & 0x40),
    )


def largest_size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height of the largest item, which a picture of tiles is; None where no size is told.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    told = (body for kind, body in _properties(file, _described(file)) if kind == b"ispe" and len(body) >= 12)
    sizes = ((_number(body, 4, 4), _number(body, 8, 4)) for body in told)
    return max(sizes, key=lambda size: size[0] * size[1], default=None)


def _described(file: BinaryIO) -> dict[bytes, Box]:
    """The boxes that describe the file's pictures: those in ``meta``, and in the properties there."""
    meta = next((box for box in media_boxes.boxes(file) if box.kind == b"meta"), None)
    if meta is None:
        return {}
    found = {box.kind: box for box in media_boxes.boxes(file, meta.body + _FULL_BOX_BYTES, meta.end)}
    if properties := found.get(b"iprp"):
        found |= {box.kind: box for box in media_boxes.boxes(file, properties.body, properties.end)}
    return found


def _properties(file: BinaryIO, described: dict[bytes, Box]) -> list[tuple[bytes, bytes]]:
    """The kind and the first bytes of each property, in the order by which they are numbered."""
    box = described.get(b"ipco")
    if box is None:
        return []
    found = media_boxes.boxes(file, box.body, box.end)
    return [(one.kind, media_boxes.content(file, one, _PROPERTY_MAX_BYTES)) for one in list(found)]


def _table(file: BinaryIO, described: dict[bytes, Box], kind: bytes) -> bytes:
    box = described.get(kind)
    return b"" if box is None else media_boxes.content(file, box, _TABLE_MAX_BYTES)


def _primary(pitm: bytes) -> int:
    return _number(pitm, _FULL_BOX_BYTES, 4 if pitm[:1] == b"\1" else 2) if pitm else 0


def _associated(properties: list[tuple[bytes, bytes]], ipma: bytes, item: int) -> list[tuple[bytes, bytes]]:
    """The properties of an item (ISO/IEC 23008-12, 9.3.1)."""
    if not ipma:
        return []
    id_bytes = 4 if ipma[0] >= 1 else 2
    is_wide = bool(ipma[3] & 1)
    at = 8
    for _ in range(_number(ipma, 4, 4)):
        owner, count = _number(ipma, at, id_bytes), ipma[at + id_bytes]
        at += id_bytes + 1
        step = 2 if is_wide else 1
        indexes = [_number(ipma, at + step * i, step) & (0x7FFF if is_wide else 0x7F) for i in range(count)]
        at += step * count
        if owner == item:
            return [properties[index - 1] for index in indexes if index]
    return []


def _crop(clap: bytes, size: tuple[int, int]) -> tuple[int, int, int, int] | None:
    """The clean aperture (ISO/IEC 14496-12, 12.1.4): sizes and offsets of the centres, as fractions."""
    signed = [int.from_bytes(clap[at : at + 4], "big", signed=True) for at in range(0, 32, 4)]
    if min(signed[1::2]) <= 0:
        return None
    width, height, across, down = (over / under for over, under in zip(signed[::2], signed[1::2], strict=True))
    left, top = (size[0] - width) / 2 + across, (size[1] - height) / 2 + down
    box = round(left), round(top), round(left + width), round(top + height)
    fits = 0 <= box[0] < box[2] <= size[0] and 0 <= box[1] < box[3] <= size[1]
    return box if fits and box != (0, 0, *size) else None


def _number(data: bytes, at: int, length: int) -> int:
    if at + length > len(data):
        raise IndexError(f"{length} bytes at {at}")
    return int.from_bytes(data[at : at + length], "big")
