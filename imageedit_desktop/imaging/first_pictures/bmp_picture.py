"""A BMP (https://learn.microsoft.com/windows/win32/gdi/bitmap-storage): whether it is whole, and how slow it is."""

from __future__ import annotations

import struct
from typing import BinaryIO

from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture, TooManyPartsError

_OLD_HEADER_BYTES = 12
_HEAD = struct.Struct("<2xIHHII")
_INFO = struct.Struct("<iiHHI")
_RUNS = {1, 2}
"""The compressions of runs; they are decoded one by one, in Python."""
_RUNS_MAX_BYTES = 8_000_000
_RUNS_MAX_PIXELS = 20_000_000


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open BMP.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    size = file.seek(0, 2)
    file.seek(0)
    head = file.read(_HEAD.size + _INFO.size)
    if len(head) < _HEAD.size + _INFO.size:
        return FirstPicture(file=file, cut=True)
    _, _, _, offset, header_bytes = _HEAD.unpack_from(head)
    width, height, _, bits, compression = _INFO.unpack_from(head, _HEAD.size)
    if header_bytes == _OLD_HEADER_BYTES:
        width, height, _, bits = struct.unpack_from("<4H", head, _HEAD.size)
        compression = 0
    if compression in _RUNS:
        if size - offset > _RUNS_MAX_BYTES or abs(width * height) > _RUNS_MAX_PIXELS:
            raise TooManyPartsError
        return FirstPicture(file=file)
    row_bytes = (abs(width) * bits + 31) // 32 * 4
    return FirstPicture(file=file, cut=offset + row_bytes * abs(height) > size)
