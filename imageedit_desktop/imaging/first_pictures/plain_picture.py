"""Formats that hold one picture and little besides: TGA, the PNM family, QOI, ICO and SVG."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_PNM_VARIANTS = {b"P7": "PAM", b"Pf": "PFM", b"PF": "PFM"}


def first_picture(file: BinaryIO) -> FirstPicture:
    """The file as it is."""
    file.seek(0)
    return FirstPicture(file=file, variant=_PNM_VARIANTS.get(file.read(2), ""))
