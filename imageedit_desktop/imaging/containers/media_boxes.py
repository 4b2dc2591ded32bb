"""ISO media files, such as AVIF and HEIC, as boxes (ISO/IEC 14496-12, 4.2): whether one is whole, and its size."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture, TooManyPartsError

_BOXES_MAX = 10_000
_META_MAX_BYTES = 1 << 20
_ITEM_SIZE = re.compile(rb"ispe\0\0\0\0(....)(....)", re.DOTALL)
"""The property that tells the size of an item (ISO/IEC 23008-12, 6.5.3): width and height."""

Box = tuple[bytes, int, int]
"""A type, and where the box stands in the file; its end may lie behind it."""


def boxes(file: BinaryIO) -> Iterator[Box]:
    """The outermost boxes.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size = file.seek(0, 2)
    at = 0
    for _ in range(_BOXES_MAX):
        file.seek(at)
        head = file.read(16)
        if len(head) < 8:
            return
        length = int.from_bytes(head[:4], "big")
        if length == 1:
            length = int.from_bytes(head[8:], "big")
        end = at + length if length else size
        if end < at + 8:
            return
        yield head[4:8], at, end
        at = end
    raise TooManyPartsError


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open AVIF.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(boxes(file))
    return FirstPicture(file=file, cut=not found or found[-1][2] > file.seek(0, 2))


def largest_size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height of the largest item that is not a tile's neighbour; None where no size is told."""
    for kind, start, end in boxes(file):
        if kind == b"meta":
            file.seek(start)
            found = _ITEM_SIZE.findall(file.read(min(end - start, _META_MAX_BYTES)))
            sizes = [(int.from_bytes(width, "big"), int.from_bytes(height, "big")) for width, height in found]
            return max(sizes, key=lambda size: size[0] * size[1], default=None)
    return None
