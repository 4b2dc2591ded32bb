"""Where a JPEG keeps its XMP packet: an APP1 segment before the picture (ISO 16684-3, 6.2)."""

from __future__ import annotations

import io
from collections.abc import Iterator

from imageedit_desktop.imaging.containers import jpeg_segments
from imageedit_desktop.imaging.containers.jpeg_segments import (
    APP0,
    APP1,
    APP2,
    APP11,
    HEAD_BYTES,
    SOI_BYTES,
    SOS,
    Segment,
)

_NAME = b"http://ns.adobe.com/xap/1.0/\0"
_LENGTH_MAX = 0xFFFF


def is_sealed(data: bytes) -> bool:
    """Whether the file would not be the same with a packet: signed (JUMBF), or with addresses of other pictures."""
    return any(
        segment.marker == APP11
        or (segment.marker == APP2 and data.startswith(b"MPF\0", segment.start + HEAD_BYTES))
        for segment in _head(data)
    )


def read(data: bytes) -> bytes | None:
    """The packet, None where there is none; ValueError where the file is not understood."""
    place = _place(data)
    return None if place is None else data[place.start + HEAD_BYTES + len(_NAME) : place.end]


def write(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet in place of the one it has, or without any; ValueError where that cannot be."""
    place = _place(data)
    start, end = (place.start, place.end) if place else (_after_first(data),) * 2
    return data[:start] + (b"" if packet is None else _segment(packet)) + data[end:]


def _place(data: bytes) -> Segment | None:
    named = (
        segment
        for segment in _head(data)
        if segment.marker == APP1 and data.startswith(_NAME, segment.start + HEAD_BYTES)
    )
    return next(named, None)


def _after_first(data: bytes) -> int:
    """Behind JFIF and Exif, which want to come first."""
    at = SOI_BYTES
    for segment in _head(data):
        if segment.marker not in {APP0, APP1} or segment.start != at:
            break
        at = segment.end
    return at


def _segment(packet: bytes) -> bytes:
    length = 2 + len(_NAME) + len(packet)
    if length > _LENGTH_MAX:
        raise ValueError("too long for a segment")
    return b"\xff\xe1" + length.to_bytes(2, "big") + _NAME + packet


def _head(data: bytes) -> Iterator[Segment]:
    """The segments before the first scan; ValueError where there is none."""
    for segment in jpeg_segments.segments(io.BytesIO(data), through_scans=False):
        if segment.marker == SOS:
            return
        yield segment
    raise ValueError("no scan")
