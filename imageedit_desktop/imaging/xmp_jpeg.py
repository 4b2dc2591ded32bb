"""Where a JPEG keeps its XMP packet: an APP1 segment before the picture (ISO 16684-3, 6.2)."""

from __future__ import annotations

from collections.abc import Iterator

_SOI_BYTES = 2
_HEAD_BYTES = 4
_APP0, _APP1, _APP2, _APP11, _SOS = 0xE0, 0xE1, 0xE2, 0xEB, 0xDA
_NAME = b"http://ns.adobe.com/xap/1.0/\0"
_LENGTH_MAX = 0xFFFF


def is_sealed(data: bytes) -> bool:
    """Whether the file would not be the same with a packet: signed (JUMBF), or with addresses of other pictures."""
    return any(
        marker == _APP11 or (marker == _APP2 and data.startswith(b"MPF\0", start + _HEAD_BYTES))
        for marker, start, _end in _segments(data)
    )


def read(data: bytes) -> bytes | None:
    """The packet, None where there is none; ValueError where the file is not understood."""
    place = _place(data)
    return None if place is None else data[place[0] + _HEAD_BYTES + len(_NAME) : place[1]]


def write(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet in place of the one it has, or without any; ValueError where that cannot be."""
    place = _place(data)
    start, end = place or (_after_first(data),) * 2
    return data[:start] + (b"" if packet is None else _segment(packet)) + data[end:]


def _place(data: bytes) -> tuple[int, int] | None:
    named = (
        (start, end)
        for marker, start, end in _segments(data)
        if marker == _APP1 and data.startswith(_NAME, start + _HEAD_BYTES)
    )
    return next(named, None)


def _after_first(data: bytes) -> int:
    """Behind JFIF and Exif, which want to come first."""
    at = _SOI_BYTES
    for marker, _start, end in _segments(data):
        if marker not in {_APP0, _APP1}:
            break
        at = end
    return at


def _segment(packet: bytes) -> bytes:
    length = 2 + len(_NAME) + len(packet)
    if length > _LENGTH_MAX:
        raise ValueError("too long for a segment")
    return b"\xff\xe1" + length.to_bytes(2, "big") + _NAME + packet


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Marker, start and end of each segment between SOI and the first scan."""
    at = _SOI_BYTES
    while True:
        length = int.from_bytes(data[at + 2 : at + _HEAD_BYTES], "big")
        end = at + 2 + length
        if data[at : at + 1] != b"\xff" or length < 2 or end > len(data):
            raise ValueError(f"no segment at {at}")
        if data[at + 1] == _SOS:
            return
        yield data[at + 1], at, end
        at = end
