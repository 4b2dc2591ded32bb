"""Where a PNG keeps its XMP packet: an uncompressed iTXt chunk (ISO 16684-3, 6.5)."""

from __future__ import annotations

import io

from imageedit_desktop.imaging.containers import png_chunks
from imageedit_desktop.imaging.containers.png_chunks import HEAD_BYTES, TAIL_BYTES, Chunk

_KEYWORD = b"XML:com.adobe.xmp\0"
_PLAIN = _KEYWORD + b"\0\0\0\0"
"""The keyword, not compressed, and neither language nor translated keyword."""


def is_sealed(data: bytes) -> bool:
    """Whether the file is signed (C2PA), so that a packet would break the seal."""
    return any(chunk.kind == b"caBX" for chunk in _chunks(data))


def read(data: bytes) -> bytes | None:
    """The packet, None where there is none; ValueError where the file, or the way it is kept, is not understood."""
    place = _place(data)
    if place is None:
        return None
    text = data[place.start + HEAD_BYTES : place.end - TAIL_BYTES]
    if not text.startswith(_PLAIN):
        raise ValueError("a packet that is compressed or translated")
    return text[len(_PLAIN) :]


def write(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet in place of the one it has, or without any; ValueError where that cannot be."""
    place = _place(data)
    start, end = (place.start, place.end) if place else (_chunks(data)[0].end,) * 2
    return data[:start] + (b"" if packet is None else png_chunks.made(b"iTXt", _PLAIN + packet)) + data[end:]


def _place(data: bytes) -> Chunk | None:
    named = (
        chunk
        for chunk in _chunks(data)
        if chunk.kind == b"iTXt" and data.startswith(_KEYWORD, chunk.start + HEAD_BYTES)
    )
    return next(named, None)


def _chunks(data: bytes) -> list[Chunk]:
    """All of a file that is whole; ValueError where it is not."""
    found = list(png_chunks.chunks(io.BytesIO(data)))
    if not found or found[-1].kind != b"IEND" or found[-1].end > len(data):
        raise ValueError("no end")
    return found
