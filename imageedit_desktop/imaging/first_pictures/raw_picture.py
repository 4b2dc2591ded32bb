"""A camera's raw file: the largest JPEG that the camera has put into it, which is what it would have saved.

All cameras put one there, each at another place. It is looked for by what a JPEG is, not by where a maker says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from itertools import islice
from typing import BinaryIO

from imageedit_desktop.imaging.containers import jpeg_segments, tiff_directory
from imageedit_desktop.imaging.containers.jpeg_segments import FRAMES, content
from imageedit_desktop.imaging.containers.spliced import spliced
from imageedit_desktop.imaging.containers.tiff_directory import ByteLayout
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.first_pictures import jpeg_picture
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_START = b"\xff\xd8\xff"
_LOOKED_AT_MAX = 200
"""Files have a handful; more are chance, in what the sensor saw."""
_BLOCK_BYTES = 1 << 22
_SIDE_MIN_PX = 300
"""What is smaller is for the camera's own screen."""
_ORIENTATION = 274
_CANON_BOX = b"CMT1"
_CANON_BOX_WITHIN_BYTES = 1 << 16


def first_picture(file: BinaryIO, kind: str = "camera raw") -> FirstPicture:
    """The embedded picture of an open raw file; `FirstPicture.variant` says so where there is none.

    Args:
        file: the file.
        kind: what to call it.

    Raises:
        ValueError, OSError: the file cannot be read.
    """
    places = sorted(_embedded(file), reverse=True)
    if not places or places[0][0] < _SIDE_MIN_PX * _SIDE_MIN_PX:
        return FirstPicture(file=file, variant=f"{kind} without an embedded picture")
    at, size = places[0][1], file.seek(0, 2)
    found = jpeg_picture.first_picture(spliced(file, [range(at, size)]))
    return replace(found, metadata=True, orientation=_orientation(file))


def _embedded(file: BinaryIO) -> Iterator[tuple[int, int]]:
    """Pixels of each JPEG, and where it begins."""
    size = file.seek(0, 2)
    for at in islice(_starts(file), _LOOKED_AT_MAX):
        pixels = _pixels(file, at, size)
        if pixels:
            yield pixels, at


def _starts(file: BinaryIO) -> Iterator[int]:
    at = 0
    while True:
        file.seek(at)
        block = file.read(_BLOCK_BYTES)
        if len(block) < len(_START):
            return
        yield from (at + found.start() for found in re.finditer(_START, block))
        at += len(block) - len(_START) + 1


def _pixels(file: BinaryIO, at: int, size: int) -> int:
    """Of an ordinary JPEG with colours that begins here; 0 for others."""
    jpeg = spliced(file, [range(at, size)])
    with suppress(ValueError, TooManyPartsError, IndexError):
        for segment in jpeg_segments.segments(jpeg, through_scans=False):
            if segment.marker in FRAMES:
                told = content(jpeg, segment, 6)
                is_ordinary = segment.marker in {0xC0, 0xC1, 0xC2} and told[0] == 8 and told[5] == 3
                return int.from_bytes(told[1:3], "big") * int.from_bytes(told[3:5], "big") if is_ordinary else 0
            if segment.marker == jpeg_segments.SOS:
                return 0
    return 0


def _orientation(file: BinaryIO) -> int:
    """As the raw file says; 0 where it does not."""
    file.seek(0)
    head = file.read(_CANON_BOX_WITHIN_BYTES)
    base = head.find(_CANON_BOX) + len(_CANON_BOX) if head[4:8] == b"ftyp" and _CANON_BOX in head else 0
    if head[base : base + 2] not in {b"II", b"MM"}:
        return 0
    tiff = spliced(file, [range(base, file.seek(0, 2))])
    layout = ByteLayout(order="<" if head[base : base + 1] == b"I" else ">", big=False)
    entries, _ = tiff_directory.directory(tiff, layout, layout.number(head[base + 4 : base + 8]))
    told = next((entry for entry in entries if entry.tag == _ORIENTATION), None)
    found = tiff_directory.numbers(tiff, layout, told)
    return found[0] if len(found) == 1 and found[0] in range(1, 9) else 0
