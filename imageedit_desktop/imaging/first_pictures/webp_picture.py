"""The first picture of a WebP, in a container of the right length."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import riff_chunks
from imageedit_desktop.imaging.containers.riff_chunks import HEAD_BYTES, Chunk
from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture, end_without

_KEPT = {b"VP8X", b"ICCP", b"ANIM", b"ALPH", b"EXIF"}
_PIXELS = {b"VP8 ", b"VP8L", b"ANMF"}
_METADATA = {b"EXIF", b"XMP ", b"C2PA"}
_EXIF_MAX_BYTES = 1 << 20
_FILLER_MIN_BYTES = 4096
"""Zeros that a disk has where nothing was written, in whole blocks; no pixels are compressed into so many."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first frame of an open WebP.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(riff_chunks.chunks(file))
    size = file.seek(0, 2)
    pixels = [chunk for chunk in found if chunk.name in _PIXELS]
    written = _written(file, pixels, size)
    kept = _kept(found, pixels[:1], size)
    pieces: list[Piece] = [
        piece for chunk in kept for piece in _framed(chunk, written if chunk in pixels else size)
    ]
    length = 4 + sum(len(piece) for piece in pieces)
    return FirstPicture(
        file=spliced(file, [b"RIFF", length.to_bytes(4, "little"), b"WEBP", *pieces]),
        frames=max(1, sum(chunk.end <= size for chunk in pixels)),
        metadata=any(chunk.name in _METADATA for chunk in found),
        cut=not pixels or pixels[0].end > written,
    )


def told_size(file: BinaryIO) -> tuple[int, int] | None:
    """Width and height that the header of a WebP tells.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    told = (
        riff_chunks.size_in(chunk.name, riff_chunks.content(file, chunk, 10)) for chunk in riff_chunks.chunks(file)
    )
    return next(filter(None, told), None)


def _written(file: BinaryIO, pixels: list[Chunk], size: int) -> int:
    """Where the file ends, or its pixels where it was never written further than into them."""
    if not pixels or pixels[0].end > size:
        return size
    end = end_without(file, pixels[0].start + HEAD_BYTES, pixels[0].end, b"\0")
    return end if pixels[0].end - end >= _FILLER_MIN_BYTES else size


def _kept(found: list[Chunk], pixels: list[Chunk], size: int) -> list[Chunk]:
    """One chunk of a kind, in the order of the file."""
    seen: set[bytes] = set()
    kept = []
    for chunk in found:
        too_long = chunk.name == b"EXIF" and chunk.end - chunk.start > _EXIF_MAX_BYTES
        beside = chunk.name in _KEPT and chunk.name not in seen and chunk.end <= size and not too_long
        if beside or chunk in pixels:
            kept.append(chunk)
            seen.add(chunk.name)
    return kept


def _framed(chunk: Chunk, size: int) -> list[Piece]:
    odd = (chunk.end - chunk.start) % 2
    return [range(chunk.start, min(chunk.end, size)), bytes(odd)]
