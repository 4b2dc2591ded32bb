"""An AVIF: whether it is whole. Its decoder finds the first picture among the boxes by itself."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open AVIF.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(media_boxes.boxes(file))
    return FirstPicture(file=file, cut=not found or found[-1].end > file.seek(0, 2))
