"""An AVIF: whether it is whole. Its decoder finds the first picture among the boxes by itself."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes
from imageedit_desktop.imaging.containers.spliced import spliced
from imageedit_desktop.imaging.first_pictures.first_picture import FILLERS, FirstPicture, filler


def first_picture(file: BinaryIO) -> FirstPicture:
    """An open AVIF; where its pixels are cut off, with something in place of the rest.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    found = list(media_boxes.boxes(file))
    size = file.seek(0, 2)
    if not found or found[-1].end <= size:
        return FirstPicture(file=file, cut=not found)
    missing = found[-1].end - size
    if found[-1].kind != b"mdat" or missing > size:
        return FirstPicture(file=file, cut=True)
    first, *probes = (spliced(file, [range(size), *filler(pattern, missing)]) for pattern in FILLERS)
    return FirstPicture(file=first, cut=True, probes=tuple(probes))
