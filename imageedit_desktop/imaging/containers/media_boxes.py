"""ISO media files, such as AVIF and HEIC, as boxes (ISO/IEC 14496-12, 4.2)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

BOXES_MAX = 10_000
"""Honest files have a dozen, and some more for each picture or tile."""

_HEAD_BYTES = 8
_LONG_HEAD_BYTES = 16


class Box(NamedTuple):
    """A type, where the box stands, and where its content begins; `end` may lie behind that of the file."""

    kind: bytes
    start: int
    body: int
    end: int


def boxes(file: BinaryIO, at: int = 0, stop: int | None = None) -> Iterator[Box]:
    """The boxes that follow each other from here, to the end of the file where no other is given.

    Raises:
        TooManyPartsError: there are more than `BOXES_MAX`.
    """
    stop = file.seek(0, 2) if stop is None else stop
    for _ in range(BOXES_MAX):
        file.seek(at)
        head = file.read(min(_LONG_HEAD_BYTES, max(0, stop - at)))
        if len(head) < _HEAD_BYTES:
            return
        length, body = int.from_bytes(head[:4], "big"), at + _HEAD_BYTES
        if length == 1:
            length, body = int.from_bytes(head[8:], "big"), at + _LONG_HEAD_BYTES
        end = at + length if length else stop
        if end < body:
            return
        yield Box(head[4:8], at, body, end)
        at = end
    raise TooManyPartsError


def content(file: BinaryIO, box: Box, length: int) -> bytes:
    """The first bytes of what stands in a box."""
    file.seek(box.body)
    return file.read(min(box.end - box.body, length))
