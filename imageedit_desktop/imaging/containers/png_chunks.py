"""PNG files as chunks: one walker, and what is made of what it finds.

Source of the layout: https://www.w3.org/TR/png-3/#5DataRep (2025).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

SIGNATURE = b"\x89PNG\r\n\x1a\n"
HEAD_BYTES = 8
"""Length and type before a chunk's data."""
TAIL_BYTES = 4
"""The checksum behind it."""

CHUNKS_MAX = 200_000
"""An encoder that writes 8 KB at a time makes a hundred chunks a megabyte."""

_BLOCK_BYTES = 1 << 20

_KEPT = {b"IHDR", b"PLTE", b"IDAT", b"IEND"}
"""What the pixels are. Pictures whose numbers mean other than sRGB, or are seen through, are encoded anew."""


class Chunk(NamedTuple):
    """A type, and where the whole chunk stands in the file; `end` may lie behind that of the file."""

    kind: bytes
    start: int
    end: int


def chunks(file: BinaryIO) -> Iterator[Chunk]:
    """Each chunk to IEND, to the end of the file, or to what is no chunk.

    Raises:
        TooManyPartsError: there are more than `CHUNKS_MAX`.
    """
    at = len(SIGNATURE)
    for _ in range(CHUNKS_MAX):
        file.seek(at)
        head = file.read(HEAD_BYTES)
        kind = head[4:]
        if len(head) < HEAD_BYTES or not (kind.isalpha() and kind.isascii()):
            return
        end = at + HEAD_BYTES + int.from_bytes(head[:4], "big") + TAIL_BYTES
        yield Chunk(kind, at, end)
        if kind == b"IEND":
            return
        at = end
    raise TooManyPartsError


def content(file: BinaryIO, chunk: Chunk) -> bytes:
    """What stands in a chunk."""
    file.seek(chunk.start + HEAD_BYTES)
    return file.read(chunk.end - chunk.start - HEAD_BYTES - TAIL_BYTES)


def is_intact(file: BinaryIO, chunk: Chunk) -> bool:
    """Whether a chunk is what its checksum says."""
    file.seek(chunk.start + 4)
    left = chunk.end - TAIL_BYTES - file.tell()
    checksum = 0
    while left > 0 and (data := file.read(min(left, _BLOCK_BYTES))):
        checksum = zlib.crc32(data, checksum)
        left -= len(data)
    return file.read(TAIL_BYTES) == checksum.to_bytes(4, "big")


def made(kind: bytes, data: bytes) -> bytes:
    """A chunk."""
    return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")


def without_metadata(file: BinaryIO) -> bytes | None:
    """The same compressed pixels with nothing else in the file; of an animation its still picture.

    Returns:
        None where the file is not understood to its end, or has a wrong checksum.
    """
    try:
        found = list(chunks(file))
    except TooManyPartsError:
        return None
    if not found or found[-1].kind != b"IEND" or found[-1].end > file.seek(0, 2):
        return None
    kept = [chunk for chunk in found if chunk.kind in _KEPT]
    if not all(is_intact(file, chunk) for chunk in kept):
        return None
    return SIGNATURE + b"".join(_whole(file, chunk) for chunk in kept)


def before_pixels(file: BinaryIO) -> dict[bytes, bytes]:
    """What stands before the first IDAT and is whole, by kind; of several of a kind the first, as decoders do."""
    found: dict[bytes, bytes] = {}
    for chunk in chunks(file):
        if chunk.kind == b"IDAT":
            break
        if chunk.kind not in found and is_intact(file, chunk):
            found[chunk.kind] = content(file, chunk)
    return found


def depth_of(head: bytes) -> int:
    """Bits per sample, from the first bytes of the file."""
    return head[24]


def is_grey(head: bytes) -> bool:
    """Whether the colour type, told in the first bytes of the file, is grey without or with alpha."""
    return head[25] in {0, 4}


def _whole(file: BinaryIO, chunk: Chunk) -> bytes:
    file.seek(chunk.start)
    return file.read(chunk.end - chunk.start)
