"""What an AVIF says of its picture beside the pixels: which part is shown, and what colours its numbers mean.

Decoders hand out all pixels of the coded picture; cropping is left to the reader. Layout: ISO/IEC 14496-12 (boxes),
ISO/IEC 23008-12:2022 (items and their properties).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes

_FULL_BOX_BYTES = 4
"""Version and flags."""

_META_MAX_BYTES = 16_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class AvifPicture:
    """Properties of the picture that is shown.

    Attributes:
        crop: (left, top, right, bottom) of what is shown, in pixels as coded, before any turn; None for all.
        code_points: H.273's colour primaries and transfer function; None where they are not told.
        deep: whether it is coded in more than 8 bits a channel.
    """

    crop: tuple[int, int, int, int] | None = None
    code_points: tuple[int, int] | None = None
    deep: bool = False


def read(handle: BinaryIO, size: tuple[int, int]) -> AvifPicture:
    """Find the properties of the primary picture.

    Args:
        handle: the file.
        size: (width, height) as coded.

    Raises:
        ValueError, IndexError: the boxes are damaged.
    """
    boxes = dict(_below(_meta(handle)))
    properties = _associated(list(_boxes(boxes.get(b"ipco", b""))), boxes.get(b"ipma", b""), _primary(boxes))
    found = dict(properties)
    coded = [body for kind, body in properties if kind == b"colr" and body[:4] == b"nclx"]
    return AvifPicture(
        crop=_crop(found[b"clap"], size) if b"clap" in found else None,
        code_points=(_number(coded[0], 4, 2), _number(coded[0], 6, 2)) if coded else None,
        deep=bool(_number(found.get(b"av1C", b"\0\0\0"), 2, 1) & 0x40),
    )


def _boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 0
    while at + 8 <= len(data):
        length, kind, head = _number(data, at, 4), data[at + 4 : at + 8], 8
        if length == 1:
            length, head = _number(data, at + 8, 8), 16
        elif length == 0:
            length = len(data) - at
        if length < head:
            raise ValueError(f"box of {length} bytes")
        yield kind, data[at + head : at + length]
        at += length


def _meta(handle: BinaryIO) -> bytes:
    """The boxes inside the first ``meta`` box."""
    for kind, start, end in media_boxes.boxes(handle):
        if kind == b"meta":
            handle.seek(start)
            _, body = next(_boxes(handle.read(min(end - start, _META_MAX_BYTES))))
            return body[_FULL_BOX_BYTES:]
    raise ValueError("no meta box")


def _below(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    for kind, body in _boxes(data):
        yield kind, body
        if kind == b"iprp":
            yield from _boxes(body)


def _primary(boxes: dict[bytes, bytes]) -> int:
    pitm = boxes.get(b"pitm", b"")
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
