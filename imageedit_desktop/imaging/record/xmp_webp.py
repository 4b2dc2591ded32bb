"""Where a WebP keeps its XMP packet: a chunk at the end, announced in the chunk VP8X at the start.

Source: https://developers.google.com/speed/webp/docs/riff_container (2025).
"""

from __future__ import annotations

import io
from collections.abc import Iterator

from imageedit_desktop.imaging.containers import riff_chunks
from imageedit_desktop.imaging.containers.riff_chunks import framed

_NAME = b"XMP "
_EXTENDED = b"VP8X"
_SIMPLE = (b"VP8 ", b"VP8L")
_HAS_XMP, _HAS_ALPHA = 0x04, 0x10

Chunk = tuple[bytes, bytes]
"""A chunk's name and content."""


def is_sealed(data: bytes) -> bool:
    """Whether the file is signed (C2PA), so that a packet would break the seal."""
    return any(name == b"C2PA" for name, _content in _chunks(data))


def read(data: bytes) -> bytes | None:
    """The packet, None where there is none; ValueError where the file is not understood."""
    return next((content for name, content in _chunks(data) if name == _NAME), None)


def write(data: bytes, packet: bytes | None) -> bytes:
    """The file with this packet in place of the one it has, or without any; ValueError where that cannot be."""
    chunks = [chunk for chunk in _chunks(data) if chunk[0] != _NAME]
    chunks = _without_announcement(chunks) if packet is None else [*_announcing(chunks), (_NAME, packet)]
    body = b"WEBP" + b"".join(framed(*chunk) for chunk in chunks)
    return b"RIFF" + len(body).to_bytes(4, "little") + body


def _announcing(chunks: list[Chunk]) -> list[Chunk]:
    (name, content), *rest = chunks
    if name == _EXTENDED:
        return [(name, bytes([content[0] | _HAS_XMP]) + content[1:]), *rest]
    return [(_EXTENDED, _extension(name, content)), *chunks]


def _without_announcement(chunks: list[Chunk]) -> list[Chunk]:
    (name, content), *rest = chunks
    if name != _EXTENDED:
        return chunks
    flags = content[0] & ~_HAS_XMP
    if flags in {0, _HAS_ALPHA} and [name for name, _content in rest] in [[simple] for simple in _SIMPLE]:
        return rest  # nothing is left that a simple file could not say
    return [(name, bytes([flags]) + content[1:]), *rest]


def _extension(name: bytes, content: bytes) -> bytes:
    """The chunk VP8X for a file that has been without one: flags and size."""
    size = riff_chunks.size_in(name, content)
    if size is None:
        raise ValueError("neither a lossy nor a lossless picture")
    alpha = name == b"VP8L" and content[4] >> 4 & 1
    flags = _HAS_XMP | (_HAS_ALPHA if alpha else 0)
    return bytes([flags, 0, 0, 0]) + b"".join((side - 1).to_bytes(3, "little") for side in size)


def _chunks(data: bytes) -> Iterator[Chunk]:
    if int.from_bytes(data[4:8], "little") != len(data) - 8:
        raise ValueError("longer or shorter than it says")
    file = io.BytesIO(data)
    for chunk in riff_chunks.chunks(file):
        content = riff_chunks.content(file, chunk)
        if not content or chunk.end > len(data):
            raise ValueError(f"no chunk at {chunk.start}")
        yield chunk.name, content
