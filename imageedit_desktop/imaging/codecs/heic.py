"""HEIC and HEIF, by libheif and libde265 (``pi-heif``: BSD, its libraries LGPL, and nothing that encodes)."""

from __future__ import annotations

from typing import BinaryIO

from PIL import Image

from imageedit_desktop.imaging.codecs.lazy_image import LazyImage


def open_heic(file: BinaryIO) -> LazyImage:
    """The primary picture, cropped and turned as the file wants it.

    Raises:
        Exception: it is damaged, or coded in another way than HEVC.
    """
    import pi_heif
    from pi_heif.heif import open_heif

    # The picture alone: what else is in the file may be broken.
    pi_heif.options.THUMBNAILS = pi_heif.options.DEPTH_IMAGES = pi_heif.options.AUX_IMAGES = False
    pi_heif.options.DECODE_THREADS = 2
    found = open_heif(file, convert_hdr_to_8bit=True)
    picture = found[found.primary_index]

    def decode(_wanted: tuple[int, int]) -> Image.Image:
        data = picture.data  # before the size, which may be another one then
        return Image.frombytes(picture.mode, picture.size, data, "raw", picture.mode, picture.stride)

    info = dict(picture.info)
    if info.get("exif"):
        info["exif"] = _turned_already(info["exif"])
    return LazyImage(
        file, picture.size, picture.mode, decode, info=info, is_deep=int(info.get("bit_depth") or 8) > 8
    )


def _turned_already(told: bytes) -> bytes:
    """Exif without its orientation: the file's own transforms say how to turn, and that was done."""
    try:
        exif = Image.Exif()
        exif.load(told)
        exif.pop(0x0112, None)
        return bytes(exif.tobytes())
    except Exception:  # noqa: BLE001 - the parser promises nothing, and nothing but a turn depends on it
        return b""
