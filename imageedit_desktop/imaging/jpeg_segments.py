"""JPEG files as segments (ITU-T T.81, Annex B): taking the metadata out without touching the pixels."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

_SOI = b"\xff\xd8"
_EOI = 0xD9
_SOS = 0xDA
_APP0 = 0xE0
_APP14 = 0xEE
_FRAMES = {0xC0, 0xC1, 0xC2}
"""Huffman-coded frames, sequential and progressive: what every decoder reads."""
_TABLES = {0xC4, 0xDB, 0xDD}
"""Huffman tables, quantization tables, restart interval."""
_METADATA = {*range(0xE0, 0xF0), 0xFE}
"""APP0 to APP15 and comments."""

_NEXT_MARKER = re.compile(rb"\xff+[^\x00\xff\xd0-\xd7]", re.DOTALL)
"""What ends entropy-coded data: neither a stuffed byte nor a restart."""

_JFIF_BYTES = 12
"""``JFIF``, a zero, version, unit and the two densities; a thumbnail follows."""
_ADOBE_BYTES = 12
_CHUNK_BYTES = 1 << 20


def without_metadata(data: bytes) -> bytes | None:
    """The same compressed pixels with nothing else in the file.

    Kept are the frame, its tables and scans, JFIF's version and density without its thumbnail, and Adobe's colour
    transform. Whatever follows the picture, such as a second one or a film, is cut off.

    Returns:
        None where the file is of an uncommon kind or not understood to its end.
    """
    try:
        return _SOI + b"".join(_kept(marker, segment) for marker, segment in _segments(data))
    except ValueError:
        return None


def count_scans(handle: BinaryIO) -> int:
    """How many scans there are; more where other pictures follow in the same file.

    Thumbnails inside the metadata do not count.
    """
    handle.seek(_first_scan(handle))
    count, last = 0, b""
    while chunk := handle.read(_CHUNK_BYTES):
        count += (last + chunk).count(bytes((0xFF, _SOS)))
        last = chunk[-1:]
    return count


def _first_scan(handle: BinaryIO) -> int:
    at = len(_SOI)
    while True:
        handle.seek(at)
        head = handle.read(4)
        length = int.from_bytes(head[2:], "big")
        if head[:1] != b"\xff" or head[1:2] == bytes((_SOS,)) or length < 2:
            return at
        at += 2 + length


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Marker and bytes of each segment after SOI, scans with their data; ValueError where the file is odd."""
    at = len(_SOI)
    while True:
        marker, length = data[at + 1 : at + 2], int.from_bytes(data[at + 2 : at + 4], "big")
        if data[at : at + 1] != b"\xff" or not marker:
            raise ValueError(f"no marker at {at}")
        if marker[0] == _EOI:
            yield _EOI, data[at : at + 2]
            return
        end = at + 2 + length
        if marker[0] == _SOS:
            found = _NEXT_MARKER.search(data, end)
            end = found.start() if found else len(data)
        if length < 2:
            raise ValueError(f"no length at {at}")
        yield marker[0], data[at:end]
        at = end


def _kept(marker: int, segment: bytes) -> bytes:
    if marker == _APP0 and segment[4:9] == b"JFIF\0":
        return b"\xff\xe0\0\x10" + segment[4 : 4 + _JFIF_BYTES].ljust(_JFIF_BYTES, b"\0") + b"\0\0"
    if marker == _APP14 and segment[4:9] == b"Adobe":
        return b"\xff\xee\0\x0e" + segment[4 : 4 + _ADOBE_BYTES].ljust(_ADOBE_BYTES, b"\0")
    if marker in _METADATA:
        return b""
    if marker in _FRAMES | _TABLES or marker in {_SOS, _EOI}:
        return segment
    raise ValueError(f"uncommon segment {marker:#x}")
