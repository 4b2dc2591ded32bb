"""An ICO: how many pictures it has (https://learn.microsoft.com/previous-versions/ms997538); the largest counts."""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.first_pictures.first_picture import FirstPicture

_COUNT = slice(4, 6)


def first_picture(file: BinaryIO) -> FirstPicture:
    """The file as it is."""
    file.seek(0)
    return FirstPicture(file=file, smaller=max(0, int.from_bytes(file.read(6)[_COUNT], "little") - 1))
