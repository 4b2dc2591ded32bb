"""Files that Pillow does not read, or reads wrongly, though their format is one of its own."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO

from PIL import Image, ImageFile

from imageedit_desktop.imaging.containers import bmp_header
from imageedit_desktop.imaging.layouts import bmp_bitfields, tiff_layout
from imageedit_desktop.imaging.layouts.bmp_bitfields import BitfieldsImage
from imageedit_desktop.imaging.layouts.tiff_samples import SampledTiff

UNCOMMON = (BitfieldsImage, SampledTiff)
"""What `open_uncommon` gives."""

_BMP_BITS = {1, 4, 8, 16, 24, 32}


class UnsupportedLayoutError(Exception):
    """Pixels stored in a way that nothing here reads truly; the argument names it."""


def open_uncommon(handle: BinaryIO, format_name: str) -> ImageFile.ImageFile | None:
    """The picture, lazy as Pillow's own; None for what Pillow can be trusted with, or has to refuse.

    Raises:
        UnsupportedLayoutError: neither reads it rightly.
        PIL.Image.DecompressionBombError: it is too large.
    """
    try:
        found = _READERS[format_name](handle) if format_name in _READERS else None
    except (UnsupportedLayoutError, Image.DecompressionBombError):
        raise
    except Exception:  # noqa: BLE001 - a damaged header is for Pillow to name
        return None
    if found is not None and found.width * found.height > (Image.MAX_IMAGE_PIXELS or 0):
        raise Image.DecompressionBombError("pixels of a large picture")
    return found


def _bmp(handle: BinaryIO) -> ImageFile.ImageFile | None:
    header = bmp_header.read(handle)
    if header.compression not in bmp_header.PLAIN_COMPRESSIONS:
        raise UnsupportedLayoutError("compressed BMP")
    if header.bits not in _BMP_BITS:
        raise UnsupportedLayoutError(f"{header.bits}-bit BMP")
    if not bmp_bitfields.is_uncommon(header):
        return None
    if not bmp_bitfields.is_readable(header):
        raise UnsupportedLayoutError("BMP with unusual bit fields")
    return BitfieldsImage(handle, "")


def _tiff(handle: BinaryIO) -> ImageFile.ImageFile | None:
    layout = tiff_layout.read(handle)
    if not tiff_layout.is_decoded(layout):
        raise UnsupportedLayoutError(f"{layout.words} compressed as {layout.codec}")
    if tiff_layout.is_common(layout):
        return None
    if not tiff_layout.is_readable(layout):
        raise UnsupportedLayoutError(layout.words)
    return SampledTiff(handle, "")


_READERS: dict[str, Callable[[BinaryIO], ImageFile.ImageFile | None]] = {"BMP": _bmp, "TIFF": _tiff}
