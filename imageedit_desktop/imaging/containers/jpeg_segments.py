"""JPEG files as segments (ITU-T T.81, Annex B): one walker, and what is made of what it finds.

It ends where the first picture ends. What follows it in the file (a second picture, a film) is never looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError

SOI_BYTES = 2
HEAD_BYTES = 4
"""Marker and length of a segment."""

EOI = 0xD9
SOS = 0xDA
APP0, APP1, APP2, APP11, APP14 = 0xE0, 0xE1, 0xE2, 0xEB, 0xEE
DHT = 0xC4
DNL = 0xDC
METADATA = {*range(0xE0, 0xF0), 0xFE}
"""APP0 to APP15 and comments."""

FRAMES = {*range(0xC0, 0xD0)} - {DHT, 0xC8, 0xCC}
"""Start of a frame of any kind: T.81, table B.1."""

JPEG_LS_FRAME = 0xF7
"""Start of a frame of JPEG-LS, SOF55 (ITU-T T.87, C.1.1)."""

_COMMON_FRAMES = {0xC0, 0xC1, 0xC2}
"""Huffman-coded frames, sequential and progressive: what every decoder reads."""
_TABLES = {DHT, 0xDB, 0xDD}
"""Huffman tables, quantization tables, restart interval."""
_LONE = {0x01, *range(0xD0, 0xD9)}
"""TEM, the restarts and SOI have no length; between segments they mean nothing."""

_MARKER = re.compile(rb"\xff[^\x00\xff]")
_AFTER_SCAN = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
"""What ends entropy-coded data: neither a stuffed byte nor a restart."""

_JFIF_BYTES = 12
"""``JFIF``, a zero, version, unit and the two densities; a thumbnail follows."""
_ADOBE_BYTES = 12
_WINDOW_MIN_BYTES, _WINDOW_MAX_BYTES = 1 << 12, 1 << 20
"""How much is read at once while a marker is looked for; it doubles with each that has none."""

SEGMENTS_MAX = 50_000
"""Honest files have a few dozen, the largest profiles and depth maps some thousand."""


class Segment(NamedTuple):
    """A marker, and where its segment stands in the file; that of a scan goes on through its data."""

    marker: int
    start: int
    end: int


def segments(file: BinaryIO, *, through_scans: bool = True) -> Iterator[Segment]:
    """Each segment after SOI. The last one is EOI, unless the file ends before it.

    Bytes between segments that belong to none are passed over, as every decoder does.

    Args:
        file: an open JPEG.
        through_scans: whether to look for the end of each scan, which is most of the file; otherwise only its
            head is told.

    Raises:
        ValueError: a segment has no length.
        TooManyPartsError: there are more than `SEGMENTS_MAX`.
    """
    at = SOI_BYTES
    for _ in range(SEGMENTS_MAX):
        found = _next(file, at, _MARKER)
        if found is None:
            return
        at, marker = found
        if marker == EOI:
            yield Segment(EOI, at, at + 2)
            return
        end = _end(file, at, marker, through_scan=through_scans)
        if end is None:
            return
        if marker not in _LONE:
            yield Segment(marker, at, end)
        at = end
    raise TooManyPartsError


def content(file: BinaryIO, segment: Segment, length: int = -1) -> bytes:
    """The first bytes of what stands in a segment; all of it where no length is given."""
    size = max(0, segment.end - segment.start - HEAD_BYTES)  # the marker at the end has no length
    file.seek(segment.start + HEAD_BYTES)
    return file.read(size if length < 0 else min(size, length))


def without_metadata(file: BinaryIO) -> bytes | None:
    """The same compressed pixels with nothing else in the file.

    Kept are the frame, its tables and scans, JFIF's version and density without its thumbnail, and Adobe's colour
    transform. Whatever follows the picture, such as a second one or a film, is cut off.

    Returns:
        None where the file is of an uncommon kind or not understood to its end.
    """
    try:
        found = list(segments(file))
        if not found or found[-1].marker != EOI:
            return None
        return b"\xff\xd8" + b"".join(_kept(file, segment) for segment in found)
    except ValueError:
        return None


def plain_jfif(data: bytes) -> bytes:
    """The segment JFIF from what stands in one: complete where that was short, and without a thumbnail."""
    return b"\xff\xe0\0\x10" + data[:_JFIF_BYTES].ljust(_JFIF_BYTES, b"\0") + b"\0\0"


def _kept(file: BinaryIO, segment: Segment) -> bytes:
    data = content(file, segment)
    if segment.marker == APP0 and data.startswith(b"JFIF\0"):
        return plain_jfif(data)
    if segment.marker == APP14 and data.startswith(b"Adobe"):
        return b"\xff\xee\0\x0e" + data[:_ADOBE_BYTES].ljust(_ADOBE_BYTES, b"\0")
    if segment.marker in METADATA:
        return b""
    if segment.marker in _COMMON_FRAMES | _TABLES | {SOS, EOI}:
        file.seek(segment.start)
        return file.read(segment.end - segment.start)
    raise ValueError(f"uncommon segment {segment.marker:#x}")


def _end(file: BinaryIO, at: int, marker: int, *, through_scan: bool) -> int | None:
    """Where the segment that begins here ends; None where the file ends within its head."""
    if marker in _LONE:
        return at + 2
    file.seek(at + 2)
    said = file.read(2)
    length = int.from_bytes(said, "big")
    if len(said) < 2:
        return None
    if length < 2:
        raise ValueError(f"no length at {at}")
    end = at + 2 + length
    if marker != SOS or not through_scan:
        return end if file.seek(0, 2) >= end else None
    found = _next(file, end, _AFTER_SCAN)
    return found[0] if found else max(end, file.seek(0, 2))


def _next(file: BinaryIO, at: int, pattern: re.Pattern[bytes]) -> tuple[int, int] | None:
    """Where the next marker that matches stands, and which it is; None where there is none."""
    size = _WINDOW_MIN_BYTES
    while True:
        file.seek(at)
        window = file.read(size)
        found = pattern.search(window)
        if found:
            return at + found.end() - 2, window[found.end() - 1]
        if len(window) < size:
            return None
        at += size - 1  # the last byte may be the first of a marker
        size = min(2 * size, _WINDOW_MAX_BYTES)
