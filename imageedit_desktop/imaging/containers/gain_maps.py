"""Whether a file has a gain map beside its picture: what a screen of high brightness adds to it.

The picture itself is the standard rendition, which is what every decoder here shows. Gain maps are Google's and
Adobe's (Ultra HDR), Apple's, and ISO 21496-1's.
"""

from __future__ import annotations

from typing import BinaryIO

from imageedit_desktop.imaging.containers import media_boxes

_IN_JPEG = (
    b"http://ns.adobe.com/hdr-gain-map/1.0/",
    b"http://ns.apple.com/HDRGainMap/1.0/",
    b"urn:iso:std:iso:ts:21496:-1",
)
_IN_META = (b"hdrgainmap", b"tmap")
"""What an auxiliary picture of Apple's is called, and ISO's type of item."""
_BOX_OF_JPEG_XL = b"jhgm"
_FILE_MAX_BYTES, _META_MAX_BYTES = 200_000_000, 1 << 22


def has_gain_map(file: BinaryIO, format_name: str) -> bool:
    """Whether a JPEG, HEIC, AVIF or JPEG XL has one; False for all others.

    Raises:
        TooManyPartsError: it was made to be slow.
    """
    if format_name == "JPEG":
        file.seek(0)
        data = file.read(_FILE_MAX_BYTES)
        return any(mark in data for mark in _IN_JPEG)
    if format_name not in {"HEIC", "AVIF", "JXL"}:
        return False
    boxes = list(media_boxes.boxes(file))
    if format_name == "JXL":
        return any(box.kind == _BOX_OF_JPEG_XL for box in boxes)
    meta = next((box for box in boxes if box.kind == b"meta"), None)
    told = b"" if meta is None else media_boxes.content(file, meta, _META_MAX_BYTES)
    return any(mark in told for mark in _IN_META)
