"""The first picture of a WebP, in a container of the right length."""

from __future__ import annotations

from typing import BinaryIO, NamedTuple

from imageedit_desktop.imaging.containers import riff_chunks, webp_frame
from imageedit_desktop.imaging.containers.riff_chunks import HEAD_BYTES, Chunk
from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.containers.webp_frame import CODED, WebpFrame
from imageedit_desktop.imaging.first_pictures.first_picture import FILLERS, FirstPicture, end_without, filler

_KEPT = {b"VP8X", b"ICCP", b"ANIM", b"ALPH", b"EXIF"}
_PIXELS = {*CODED, b"ANMF"}
_METADATA = {b"EXIF", b"XMP ", b"C2PA"}
_EXIF_MAX_BYTES = 1 << 20
_FILLER_MIN_BYTES = 4096
"""Zeros that a disk has where nothing was written, in whole blocks; no pixels are compressed into so many."""

_ALPHA_FLAG = 0x10
"""Of VP8X: whether any frame may be seen through."""

_SPARE_BYTES = 4096
"""What is coded by the frequency of its bytes takes more of such as it did not expect: a decoder that comes to the
end before its last row gives nothing at all."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first frame of an open WebP.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(riff_chunks.chunks(file))
    size = file.seek(0, 2)
    pixels = [chunk for chunk in found if chunk.name in _PIXELS]
    written = _written(file, pixels, size)
    frame = webp_frame.read(file, pixels[0]) if pixels and pixels[0].name == b"ANMF" else None
    kept = [
        _Part(chunk, _framed(chunk, written if chunk in pixels else size))
        for chunk in _kept(found, pixels[:1], size)
    ]
    if frame is not None:
        kept = [_told_open(file, part, frame) if part.chunk.name == b"VP8X" else part for part in kept]
    cut = not pixels or pixels[0].end > written
    coded = (frame.coded if frame else pixels[0]) if cut and pixels else None
    shown = [kept]
    if coded is not None and coded.end - written < written - coded.start:
        whole = (_filled(pixels[0], coded, written, pattern) for pattern in FILLERS)
        shown = [[made if part.chunk == pixels[0] else part for part in kept] for made in whole]
    first, *probes = (_container(file, parts) for parts in shown)
    return FirstPicture(
        file=first,
        frames=max(1, sum(chunk.end <= size for chunk in pixels)),
        metadata=any(chunk.name in _METADATA for chunk in found),
        cut=cut,
        frame_box=frame.box if frame else None,
        probes=tuple(probes),
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


class _Part(NamedTuple):
    """A chunk of the file, and what a decoder is shown of it."""

    chunk: Chunk
    pieces: list[Piece]


def _container(file: BinaryIO, parts: list[_Part]) -> BinaryIO:
    pieces = [piece for part in parts for piece in part.pieces]
    length = 4 + sum(len(piece) for piece in pieces)
    return spliced(file, [b"RIFF", length.to_bytes(4, "little"), b"WEBP", *pieces])


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


def _told_open(file: BinaryIO, part: _Part, frame: WebpFrame) -> _Part:
    """With the flag for what may be seen through: of an animation a decoder believes nothing else.

    A canvas that a frame covers in part is always open where the frame is not. Of still pictures decoders look into
    what is coded, as far as they all agree that it counts.
    """
    content = riff_chunks.content(file, part.chunk)
    width, height = riff_chunks.size_in(b"VP8X", content) or (0, 0)
    if not (frame.has_alpha or frame.box != (0, 0, width, height)):
        return part
    return _Part(part.chunk, [riff_chunks.framed(b"VP8X", bytes([content[0] | _ALPHA_FLAG]) + content[1:])])


def _filled(outer: Chunk, coded: Chunk, written: int, pattern: bytes) -> _Part:
    """A picture that is cut off, with a pattern for the rest of it and some more.

    Args:
        outer: the picture or the frame.
        coded: its pixels; `outer` itself, or in it.
        written: where the file ends.
        pattern: what follows from there.
    """
    there = range(coded.start + HEAD_BYTES, written)
    more = coded.end - written + len(there) + _SPARE_BYTES
    more += (len(there) + more) % 2
    pieces: list[Piece] = [_head(coded.name, len(there) + more), there, *filler(pattern, more)]
    if outer != coded:
        before = range(outer.start + HEAD_BYTES, coded.start)
        pieces = [_head(outer.name, len(before) + HEAD_BYTES + len(there) + more), before, *pieces]
    return _Part(outer, pieces)


def _head(name: bytes, length: int) -> bytes:
    return name + length.to_bytes(4, "little")
