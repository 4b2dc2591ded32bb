"""QOI (https://qoiformat.org/qoi-specification.pdf, 1.0), by ``qoi`` (MIT).

Pillow reads it as well, in Python: a second for each megapixel.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

from PIL import Image

from imageedit_desktop.imaging.codecs.lazy_image import LazyImage

_HEADER = struct.Struct(">4sIIBB")
_MODES = {3: "RGB", 4: "RGBA"}


def open_qoi(file: BinaryIO) -> LazyImage:
    """The picture.

    Raises:
        Exception: it is damaged.
    """
    file.seek(0)
    _, width, height, channels, _ = _HEADER.unpack(file.read(_HEADER.size))

    def decode(_wanted: tuple[int, int]) -> Image.Image:
        import qoi

        file.seek(0)
        pixels = qoi.decode(file.read())
        return Image.frombuffer(_MODES[pixels.shape[2]], (pixels.shape[1], pixels.shape[0]), pixels, "raw")

    return LazyImage(file, (width, height), _MODES[channels], decode)


def is_linear(file: BinaryIO) -> bool:
    """Whether its numbers are light, rather than sRGB."""
    file.seek(0)
    return file.read(_HEADER.size)[-1:] == b"\1"
