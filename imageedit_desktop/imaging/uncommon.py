"""Files that Pillow does not read, or reads wrongly, though their format is one of its own."""

from __future__ import annotations

from io import BufferedReader

from PIL import Image

from imageedit_desktop.imaging import bmp_bitfields, bmp_header, tiff_layout
from imageedit_desktop.imaging.bmp_bitfields import BitfieldsImage
from imageedit_desktop.imaging.tiff_samples import SampledTiff


class UnsupportedLayoutError(Exception):
    """Pixels stored in a way that nothing here reads truly; the argument names it."""


def open_uncommon(handle: BufferedReader, format_name: str) -> Image.Image | None:
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


def _bmp(handle: BufferedReader) -> Image.Image | None:
    return BitfieldsImage(handle, "") if bmp_bitfields.is_uncommon(bmp_header.read(handle)) else None


def _tiff(handle: BufferedReader) -> Image.Image | None:
    layout = tiff_layout.read(handle)
    if tiff_layout.is_camera_raw(layout):
        raise UnsupportedLayoutError("camera raw")
    if tiff_layout.is_common(layout):
        return None
    if not tiff_layout.is_readable(layout):
        raise UnsupportedLayoutError(layout.words)
    return SampledTiff(handle, "")


_READERS = {"BMP": _bmp, "TIFF": _tiff}
