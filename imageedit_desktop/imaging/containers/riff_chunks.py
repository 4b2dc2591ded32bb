"""WebP files as chunks.

Source: https://developers.google.com/speed/webp/docs/riff_container (2025).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

HEAD_BYTES = 8
"""Name and length before a chunk's content."""
FIRST_CHUNK = 12
"""Where the first chunk stands."""

CHUNKS_MAX = 200_000
"""An animation of an hour has about a hundred thousand frames."""


class Chunk(NamedTuple):
    """A name, and where the chunk stands, without what makes it even; `end` may lie behind that of the file."""

    name: bytes
    start: int
    end: int


def chunks(file: BinaryIO, start: int = FIRST_CHUNK, stop: int | None = None) -> Iterator[Chunk]:
    """Each chunk, as far as the file says that it goes; or those that stand in another.

    Raises:
        TooManyPartsError: there are more than `CHUNKS_MAX`.
    """
    if stop is None:
        file.seek(4)
        stop = HEAD_BYTES + int.from_bytes(file.read(4), "little")
    at = start
    for _ in range(CHUNKS_MAX):
        file.seek(at)
        head = file.read(HEAD_BYTES)
        if len(head) < HEAD_BYTES or (at >= stop and at > start):
            return
        end = at + HEAD_BYTES + int.from_bytes(head[4:], "little")
        yield Chunk(head[:4], at, end)
        at = end + end % 2
    raise TooManyPartsError


def content(file: BinaryIO, chunk: Chunk, length: int = -1) -> bytes:
    """The first bytes of what stands in a chunk; all of it where no length is given."""
    size = chunk.end - chunk.start - HEAD_BYTES
    file.seek(chunk.start + HEAD_BYTES)
    return file.read(size if length < 0 else min(size, length))


def size_in(name: bytes, content: bytes) -> tuple[int, int] | None:
    """Width and height that a chunk tells in its first ten bytes; None where it tells none."""
    if name == b"VP8X" and len(content) >= 10:
        return int.from_bytes(content[4:7], "little") + 1, int.from_bytes(content[7:10], "little") + 1
    if name == b"VP8 " and content[3:6] == b"\x9d\x01\x2a":
        width_px, height_px = (int.from_bytes(content[at : at + 2], "little") & 0x3FFF for at in (6, 8))
        return width_px, height_px
    if name == b"VP8L" and content[:1] == b"\x2f":
        bits = int.from_bytes(content[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    return None


def framed(name: bytes, content: bytes) -> bytes:
    """A chunk."""
    return name + len(content).to_bytes(4, "little") + content + b"\0" * (len(content) % 2)
