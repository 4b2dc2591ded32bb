"""The first picture of a PNG: its pixels, and of all other chunks those that tell what the pixels mean."""

from __future__ import annotations

import zlib
from typing import BinaryIO

from imageedit_desktop.imaging.containers import png_chunks
from imageedit_desktop.imaging.containers.png_chunks import HEAD_BYTES, SIGNATURE, TAIL_BYTES, Chunk
from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_LENGTHS = {
    b"gAMA": range(4, 5),
    b"cHRM": range(32, 33),
    b"sRGB": range(1, 2),
    b"cICP": range(4, 5),
    b"eXIf": range(8, 1 << 20),
}
"""What is kept beside the pixels where it has a length that can be right."""

_PALETTE = 3
_KEY_BYTES = {0: 2, 2: 6}
"""Length of a transparent colour, by colour type: grey, RGB."""

_METADATA = {b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"caBX"}
_UNPACKED_BYTES = 1 << 20
_PROFILE_MAX_BYTES = 1 << 24
"""The largest profiles, of printers, have some megabytes."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """The still picture of an open PNG.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(png_chunks.chunks(file))
    size = file.seek(0, 2)
    first: dict[bytes, Chunk] = {}
    for chunk in found:
        first.setdefault(chunk.kind, chunk)
    kinds = [b"IHDR", b"PLTE", *_LENGTHS]
    kept = [first[kind] for kind in kinds if kind in first and _is_kept(file, first[kind])]
    kept += [chunk for chunk in found if chunk.kind == b"tRNS" and _is_heeded(file, chunk, first)][:1]
    data = _sound(file, [chunk for chunk in found if chunk.kind == b"IDAT"], size)
    return FirstPicture(
        file=spliced(
            file,
            [
                SIGNATURE,
                *(range(chunk.start, chunk.end) for chunk in kept),
                *_in_one(data, size),
                png_chunks.made(b"IEND", b""),
            ],
        ),
        frames=max(1, sum(chunk.kind == b"fcTL" for chunk in found)),
        metadata=not _METADATA.isdisjoint(first),
        cut=_ends_early(found, size),
        profile=_profile(file, first.get(b"iCCP")),
        variant="CgBI (PNG of iOS)" if b"CgBI" in first else "",
    )


def _ends_early(found: list[Chunk], size: int) -> bool:
    if not found:
        return size < len(SIGNATURE) + HEAD_BYTES
    return found[-1].end > size or (found[-1].kind != b"IEND" and size < found[-1].end + HEAD_BYTES)


def _is_kept(file: BinaryIO, chunk: Chunk) -> bool:
    length = _length(chunk)
    lengths = _LENGTHS.get(chunk.kind)
    return lengths is None or (length in lengths and png_chunks.is_intact(file, chunk))


def _is_heeded(file: BinaryIO, trns: Chunk, first: dict[bytes, Chunk]) -> bool:
    """Whether viewers heed what tRNS says: in its place and of the length that fits, else it is nothing to them.

    Source: https://www.w3.org/TR/png-3/#11tRNS (2025), and what libpng does with the others.
    """
    plte, idat, length = first.get(b"PLTE"), first.get(b"IDAT"), _length(trns)
    if idat is not None and idat.start < trns.start:
        return False
    depth, colour = png_chunks.content(file, first[b"IHDR"])[8:10]
    if colour != _PALETTE:
        fits = length == _KEY_BYTES.get(colour)
    elif plte is None or trns.start < plte.start:
        fits = False
    else:
        fits = 0 < length <= min(_length(plte) // 3, 1 << depth)
    return fits and png_chunks.is_intact(file, trns)


def _length(chunk: Chunk) -> int:
    return chunk.end - chunk.start - HEAD_BYTES - TAIL_BYTES


def _sound(file: BinaryIO, data: list[Chunk], size: int) -> list[Chunk]:
    """The pixels up to the first chunk that is not what it was; all of them where only its checksum is wrong."""
    for number, chunk in enumerate(data):
        if chunk.end <= size and not png_chunks.is_intact(file, chunk):
            return data if _inflates(file, data) else data[:number]
    return data


def _inflates(file: BinaryIO, data: list[Chunk]) -> bool:
    """Whether the pixels are what the checksum within them says."""
    unpacker = zlib.decompressobj()
    try:
        for chunk in data:
            packed = png_chunks.content(file, chunk)
            while packed and not unpacker.eof:
                unpacker.decompress(packed, _UNPACKED_BYTES)
                packed = unpacker.unconsumed_tail
    except zlib.error:
        return False
    return unpacker.eof


def _in_one(data: list[Chunk], size: int) -> list[Piece]:
    """All pixels as one chunk, as far as the file goes; the checksums were looked at before, and this one is not.

    Pillow hands each chunk to its decoder by itself, often 8 KB, and between two of them waits for other threads.
    """
    pixels = [range(chunk.start + HEAD_BYTES, min(size, chunk.end - TAIL_BYTES)) for chunk in data]
    return [sum(map(len, pixels)).to_bytes(4, "big"), b"IDAT", *pixels, bytes(TAIL_BYTES)]


def _profile(file: BinaryIO, chunk: Chunk | None) -> bytes | None:
    if chunk is None or chunk.end - chunk.start > _PROFILE_MAX_BYTES or not png_chunks.is_intact(file, chunk):
        return None
    name, _, packed = png_chunks.content(file, chunk).partition(b"\0")
    unpacker = zlib.decompressobj()
    try:
        profile = unpacker.decompress(packed[1:], _PROFILE_MAX_BYTES)
    except zlib.error:
        return None
    return profile if name and unpacker.eof else None
