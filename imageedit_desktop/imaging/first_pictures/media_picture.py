"""HEIC and JPEG XL: whether they are whole. Their decoders find the first picture by themselves."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_BARE_JPEG_XL = b"\xff\x0a"


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open file of boxes, or a bare codestream, of which nothing is known.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    file.seek(0)
    if file.read(len(_BARE_JPEG_XL)) == _BARE_JPEG_XL:
        return FirstPicture(file=file)
    found = list(media_boxes.boxes(file))
    return FirstPicture(file=file, cut=not found or found[-1].end > file.seek(0, 2))
