"""Where a PNG keeps its XMP packet: an uncompressed iTXt chunk (ISO 16684-3, 6.5)."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_SIGNATURE_BYTES = 8
_FRAMING_BYTES = 12
_KEYWORD = b"XML:com.adobe.xmp\0"
_PLAIN = _KEYWORD + b"\0\0\0\0"
"""The keyword, not compressed, and neither language nor translated keyword."""


def is_sealed(data: bytes) -> bool:
    """Whether the file is signed (C2PA), so that a packet would break the seal."""
    return any(kind == b"caBX" for kind, _start, _end in _chunks(data))


def read(data: bytes) -> bytes | None:
    """The packet, None where there is none; ValueError where the file, or the way it is kept, is not understood."""
    place = _place(data)
    if place is None:
        return None
    text = data[place[0] + 8 : place[1] - 4]
    if not text.startswith(_PLAIN):
        raise ValueError("a packet that is compressed or translated")
    return text[len(_PLAIN) :]


def write(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet in place of the one it has, or without any; ValueError where that cannot be."""
    start, end = _place(data) or (_after_header(data),) * 2
    return data[:start] + (b"" if packet is None else _chunk(packet)) + data[end:]


def _place(data: bytes) -> tuple[int, int] | None:
    named = (
        (start, end)
        for kind, start, end in _chunks(data)
        if kind == b"iTXt" and data.startswith(_KEYWORD, start + 8)
    )
    return next(named, None)


def _after_header(data: bytes) -> int:
    return next(end for _kind, _start, end in _chunks(data))


def _chunk(packet: bytes) -> bytes:
    content = b"iTXt" + _PLAIN + packet
    length = len(content) - 4
    return length.to_bytes(4, "big") + content + zlib.crc32(content).to_bytes(4, "big")


def _chunks(data: bytes) -> Iterator[tuple[bytes, int, int]]:
    """Type, start and end of each chunk."""
    at = _SIGNATURE_BYTES
    kind = b""
    while kind != b"IEND":
        kind = data[at + 4 : at + 8]
        end = at + _FRAMING_BYTES + int.from_bytes(data[at : at + 4], "big")
        if len(kind) < 4 or end > len(data):
            raise ValueError(f"no chunk at {at}")
        yield kind, at, end
        at = end
