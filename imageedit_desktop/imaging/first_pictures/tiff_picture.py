"""The first page of a TIFF, and how many there are.

Its directory is shown to the decoder without what is large and means nothing for the pixels (the layers of an
editor), without what stands outside the file, and without its successors. Tags: TIFF 6.0.
"""

from __future__ import annotations

import io
from typing import BinaryIO

from imageedit_desktop.imaging.containers import tiff_directory
from imageedit_desktop.imaging.containers.spliced import Piece, spliced
from imageedit_desktop.imaging.containers.tiff_directory import ByteLayout, Entry
from imageedit_desktop.imaging.first_pictures import big_tiff, camera_raw
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_STRIP_OFFSETS, _STRIP_LENGTHS, _TILE_OFFSETS, _TILE_LENGTHS = 273, 279, 324, 325
_PROFILE = 34675
_OF_PIXELS = {
    254,
    *range(256, 260),
    262,
    *range(263, 267),
    *range(273, 282),
    *range(284, 294),
    297,
    301,
    317,
    318,
    319,
    *range(320, 326),
    *range(332, 345),
    347,
    *range(512, 533),
}
"""What the pixels are made of and mean, but for the profile."""
_EXIF = 34665
_OTHER_DIRECTORIES = {330, 34853}
"""Smaller or other pictures, and places on the globe."""
_BESIDE_MAX_BYTES = 1 << 20
_PROFILE_MAX_BYTES = 1 << 24
"""A longer value of a tag beside the pixels is left out."""

_METADATA = {270, 271, 272, 305, 306, 315, 316, 700, 33432, 33723, 34377, 34665, 34853}
"""TIFF 6.0 and EXIF 2.32: description, maker, model, software, date, artist, host, XMP, copyright, IPTC, Photoshop,
EXIF, GPS."""

_PAGES_MAX = 100_000


def first_picture(file: BinaryIO) -> FirstPicture:
    """The first page of an open TIFF.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(tiff_directory.HEAD_BYTES)
    layout = ByteLayout.of(head)
    start = layout.first_at(head)
    entries, next_at = tiff_directory.directory(file, layout, start)
    return FirstPicture(
        file=_shown(file, layout, entries, size, next_at),
        frames=_count_pages(file, layout, start),
        metadata=any(entry.tag in _METADATA for entry in entries),
        cut=next_at is None or next_at > size or _ends_early(file, layout, entries, size),
        variant=camera_raw.kind_of(file, layout, start),
    )


def _shown(file: BinaryIO, layout: ByteLayout, entries: list[Entry], size: int, next_at: int | None) -> BinaryIO:
    if layout.big and layout.order == ">":
        kept = [entry for entry in entries if not _is_left_out(entry, layout, size)]
        return spliced(file, big_tiff.as_ordinary(file, layout, kept, size))
    return _with_descriptor(file, _patched(entries, layout, size, next_at))


def _patched(entries: list[Entry], layout: ByteLayout, size: int, next_at: int | None) -> list[Piece]:
    """The file with no next directory, and with a type that no reader knows where an entry is to be left out."""
    patches = {entry.at + 2: b"\0\0" for entry in entries if _is_left_out(entry, layout, size)}
    if next_at is not None and next_at <= size:
        patches[next_at] = bytes(layout.offset_bytes)
    pieces: list[Piece] = []
    done = 0
    for at, patch in sorted(patches.items()):
        pieces += [range(done, at), patch]
        done = at + len(patch)
    return [*pieces, range(min(done, size), size)]


def _is_left_out(entry: Entry, layout: ByteLayout, size: int) -> bool:
    if entry.tag in _OTHER_DIRECTORIES or (entry.tag == _EXIF and layout.number(entry.value) >= size):
        return True
    if entry.tag in _OF_PIXELS or entry.size_bytes <= layout.offset_bytes:
        return False
    longest = _PROFILE_MAX_BYTES if entry.tag == _PROFILE else _BESIDE_MAX_BYTES
    return entry.size_bytes > longest or not entry.is_there(layout, size)


def _ends_early(file: BinaryIO, layout: ByteLayout, entries: list[Entry], size: int) -> bool:
    """Whether pixels should stand where the file is over."""
    if not all(entry.is_there(layout, size) for entry in entries if entry.tag in _OF_PIXELS):
        return True
    found = {entry.tag: entry for entry in entries}
    for offsets, lengths in ((_STRIP_OFFSETS, _STRIP_LENGTHS), (_TILE_OFFSETS, _TILE_LENGTHS)):
        starts, sizes = (tiff_directory.numbers(file, layout, found.get(tag)) for tag in (offsets, lengths))
        if any(start + length > size for start, length in zip(starts, sizes, strict=False)):
            return True
        if max(starts, default=0) >= size:
            return True
    return False


def _count_pages(file: BinaryIO, layout: ByteLayout, at: int) -> int:
    """Directories that follow each other, to the first that is not there or was there before."""
    seen: set[int] = set()
    while at and at not in seen and len(seen) < _PAGES_MAX:
        following = tiff_directory.next_after(file, layout, at)
        if following is None:
            break
        seen.add(at)
        at = following
    return max(1, len(seen))


class _WithDescriptor(io.BufferedReader):
    """libtiff reads compressed pixels from the file itself, rather than all of it in memory."""

    def __init__(self, raw: io.RawIOBase, descriptor: int) -> None:
        super().__init__(raw)
        self._descriptor = descriptor

    def fileno(self) -> int:
        return self._descriptor


def _with_descriptor(file: BinaryIO, pieces: list[Piece]) -> BinaryIO:
    patched = spliced(file, pieces)
    try:
        return _WithDescriptor(patched.detach(), file.fileno())
    except io.UnsupportedOperation:
        return spliced(file, pieces)
