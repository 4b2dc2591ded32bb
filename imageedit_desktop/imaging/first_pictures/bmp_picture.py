"""A BMP: whether it is whole, and how slow it is. It holds one picture and nothing else, but for a profile."""

from __future__ import annotations

import struct
from typing import BinaryIO

from imageedit_desktop.imaging.containers import bmp_header
from imageedit_desktop.imaging.containers.too_many_parts import TooManyPartsError
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_RUNS_MAX_BYTES = 8_000_000
_RUNS_MAX_PIXELS = 20_000_000
"""Runs are decoded one by one, in Python."""


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open BMP.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size_bytes = file.seek(0, 2)
    try:
        header = bmp_header.read(file)
    except struct.error:
        return FirstPicture(file=file, cut=True)
    width, height = header.size
    if header.compression in bmp_header.RUNS:
        if size_bytes - header.pixels_at > _RUNS_MAX_BYTES or abs(width * height) > _RUNS_MAX_PIXELS:
            raise TooManyPartsError
        return FirstPicture(file=file)
    return FirstPicture(file=file, cut=header.pixels_at + header.row_bytes * height > size_bytes)
