"""BMP files whose channels lie anywhere in a pixel, with any number of bits: what Pillow does not read."""

from __future__ import annotations

from typing import Any

from PIL import Image, ImageFile, ImageMath

from imageedit_desktop.imaging import bmp_header

_READ_BY_PILLOW = {
    (32, (0xFF0000, 0xFF00, 0xFF, 0)),
    (32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
    (32, (0, 0, 0, 0)),
    (16, (0xF800, 0x7E0, 0x1F, 0)),
    (16, (0x7C00, 0x3E0, 0x1F, 0)),
}
_RAW_MODES = {16: "I;16", 32: "I;32"}
_BAND_PIXELS = 1_000_000
_COUNTED_BITS = 16
"""What channels with more bits are cut to, so that the sums stay within 32 bits."""


def is_uncommon(header: bmp_header.BmpHeader) -> bool:
    """Whether this module has to read the file."""
    return header.masks is not None and (header.bits, header.masks) not in _READ_BY_PILLOW


class BitfieldsImage(ImageFile.ImageFile):
    """Reads any masks of 16 or 32 bits; ``RGB``, or ``RGBA`` where there is a mask for alpha."""

    format = "BMP"

    def _open(self) -> None:
        assert self.fp is not None
        self._header = header = bmp_header.read(self.fp)
        if header.bits not in _RAW_MODES or header.masks is None or not all(header.masks[:3]):
            raise OSError("not a layout of bit fields")
        self._size = header.size
        self._mode = "RGBA" if header.masks[3] else "RGB"

    def load(self) -> Any:
        """Decode all rows; OSError where some are missing."""
        if self._im is None:
            self.im = self._decoded().im
        return super(ImageFile.ImageFile, self).load()

    def _decoded(self) -> Image.Image:
        width, height = self.size
        picture = Image.new(self.mode, self.size)
        rows = max(1, _BAND_PIXELS // max(1, width))
        for first in range(0, height, rows):
            count = min(rows, height - first)
            top = first if self._header.top_down else height - first - count
            picture.paste(self._band(first, count), (0, top))
        return picture

    def _band(self, first: int, count: int) -> Image.Image:
        """Rows as they follow in the file, made upright."""
        assert self.fp is not None
        assert self._header.masks is not None
        stride = (self.width * self._header.bits + 31) // 32 * 4
        self.fp.seek(self._header.pixels_at + first * stride)
        data = self.fp.read(count * stride)
        size = (self.width, count)
        direction = 1 if self._header.top_down else -1
        raw = Image.frombytes("I", size, data, "raw", _RAW_MODES[self._header.bits], stride, direction)
        return Image.merge(self.mode, [_channel(raw, mask) for mask in self._header.masks[: len(self.mode)]])


def _channel(raw: Image.Image, mask: int) -> Image.Image:
    low = (mask & -mask).bit_length() - 1
    bits = mask.bit_length() - low
    low, bits = (low + bits - _COUNTED_BITS, _COUNTED_BITS) if bits > _COUNTED_BITS else (low, bits)
    most = (1 << bits) - 1
    return ImageMath.lambda_eval(
        lambda known: ((known["raw"] >> low & most) * 255 + most // 2) / most, raw=raw
    ).convert("L")
