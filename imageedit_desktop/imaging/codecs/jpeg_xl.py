"""JPEG XL, by libjxl (``pylibjxl``: BSD; the plugin that is made for Pillow is under the GPL)."""

from __future__ import annotations

from typing import BinaryIO

from PIL import Image

from imageedit_desktop.imaging.codecs.lazy_image import LazyImage

_HEAD_BYTES = 1 << 16
_MODES = {1: "L", 2: "LA", 3: "RGB", 4: "RGBA"}


def open_jpeg_xl(file: BinaryIO) -> LazyImage:
    """The first picture, turned as its codestream says; what Exif says of turning does not count.

    Raises:
        Exception: it is damaged.
    """
    import pylibjxl

    file.seek(0)
    head = file.read(_HEAD_BYTES)
    try:
        told = pylibjxl.probe(head)
    except RuntimeError:  # a header with a long profile
        told = pylibjxl.probe(head + file.read())

    def decode(_wanted: tuple[int, int]) -> Image.Image:
        file.seek(0)
        pixels, metadata = pylibjxl.decode(file.read(), metadata=True)
        channels = 1 if pixels.ndim == 2 else pixels.shape[2]
        decoded = Image.frombuffer(_MODES[channels], (pixels.shape[1], pixels.shape[0]), pixels, "raw")
        decoded.info = {"icc_profile": metadata.get("icc"), "xmp": metadata.get("xmp")}
        decoded.info["says_more"] = bool(metadata.get("exif") or metadata.get("xmp") or metadata.get("jumbf"))
        return decoded

    return LazyImage(
        file,
        (told["width"], told["height"]),
        _MODES[told["channels"]],
        decode,
        is_deep=told["bits_per_sample"] > 8,
    )
