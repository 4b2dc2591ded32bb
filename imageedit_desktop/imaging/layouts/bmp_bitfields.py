"""BMP files whose channels lie anywhere in a pixel, with any number of bits: what Pillow does not read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

from PIL import Image, ImageFile, ImageMath

from imageedit_desktop.imaging.containers import bmp_header

_READ_BY_PILLOW = {
    (32, (0xFF0000, 0xFF00, 0xFF, 0)),
    (32, (0xFF0000, 0xFF00, 0xFF, 0xFF000000)),
    (32, (0, 0, 0, 0)),
    (16, (0xF800, 0x7E0, 0x1F, 0)),
    (16, (0x7C00, 0x3E0, 0x1F, 0)),
    (24, (0xFF0000, 0xFF00, 0xFF, 0)),
}
_RAW_MODES = {16: "I;16", 32: "I;32"}
_BAND_PIXELS = 1_000_000
_BYTE_BITS, _BYTE_MAX = 8, 255
_COUNTED_BITS = 16
"""What channels with more bits are cut to, so that the sums stay within 32 bits."""


def is_uncommon(header: bmp_header.BmpHeader) -> bool:
    """Whether this module has to read the file."""
    return header.masks is not None and (header.bits, header.masks) not in _READ_BY_PILLOW


def is_readable(header: bmp_header.BmpHeader) -> bool:
    """Whether `BitfieldsImage` reads it."""
    return header.bits in _RAW_MODES and header.masks is not None and all(header.masks[:3])


class BitfieldsImage(ImageFile.ImageFile):
    """Reads any masks of 16 or 32 bits; ``RGB``, or ``RGBA`` where there is a mask for alpha.

    Attributes:
        stored_bits: of the widest colour.
        white: its greatest number, known after loading: some writers put 8 bits into fields for more.
    """

    format = "BMP"

    def _open(self) -> None:
        if self.fp is None:
            raise ValueError("no file")
        self._file = self.fp
        header = bmp_header.read(self._file)
        if not is_readable(header) or header.masks is None:
            raise OSError("not a layout of bit fields")
        self._header, self._masks = header, header.masks
        self._stride = header.row_bytes
        self.stored_bits = max(_place(mask)[1] for mask in header.masks[:3])
        self.white = (1 << self.stored_bits) - 1
        self._size = header.size
        self._mode = "RGBA" if header.masks[3] else "RGB"

    def load(self) -> Any:
        """Decode all rows; OSError where some are missing."""
        if self._im is None:
            if self._header.pixels_at + self._stride * self.height > self._file.seek(0, os.SEEK_END):
                raise OSError("rows are missing")
            self.im = self._decoded().im
        return super(ImageFile.ImageFile, self).load()

    def _decoded(self) -> Image.Image:
        if self.stored_bits > _BYTE_BITS and self._greatest() <= _BYTE_MAX:
            self.white = _BYTE_MAX
        picture = Image.new(self.mode, self.size)
        masks = self._masks[: len(self.mode)]
        for top, raw in self._bands():
            channels = [_scaled(_field(raw, mask), self._white_of(mask)) for mask in masks]
            picture.paste(Image.merge(self.mode, channels), (0, top))
        return picture

    def _greatest(self) -> int:
        fields = (_field(raw, mask) for _, raw in self._bands() for mask in self._masks[:3])
        return max(int(field.getextrema()[1]) for field in fields)  # type: ignore[arg-type]

    def _white_of(self, mask: int) -> int:
        most = (1 << _place(mask)[1]) - 1
        return min(most, self.white) if mask != self._masks[3] else most

    def _bands(self) -> Iterator[tuple[int, Image.Image]]:
        """The first row, and the pixels as numbers, of a few rows at a time."""
        rows = max(1, _BAND_PIXELS // max(1, self.width))
        for first in range(0, self.height, rows):
            count = min(rows, self.height - first)
            yield first if self._header.top_down else self.height - first - count, self._band(first, count)

    def _band(self, first: int, count: int) -> Image.Image:
        """Rows as they follow in the file, made upright."""
        self._file.seek(self._header.pixels_at + first * self._stride)
        data = self._file.read(count * self._stride)
        direction = 1 if self._header.top_down else -1
        layout = (_RAW_MODES[self._header.bits], self._stride, direction)
        return Image.frombytes("I", (self.width, count), data, "raw", *layout)


def _place(mask: int) -> tuple[int, int]:
    """The lowest bit of a channel and how many there are, at most as many as count."""
    low = (mask & -mask).bit_length() - 1
    bits = mask.bit_length() - low
    return low + max(0, bits - _COUNTED_BITS), min(bits, _COUNTED_BITS)


def _field(raw: Image.Image, mask: int) -> Image.Image:
    low, bits = _place(mask)
    most = (1 << bits) - 1
    field: Image.Image = ImageMath.lambda_eval(lambda known: known["raw"] >> low & most, raw=raw)
    return field


def _scaled(field: Image.Image, white: int) -> Image.Image:
    scaled: Image.Image = ImageMath.lambda_eval(
        lambda known: (known["field"] * _BYTE_MAX + white // 2) / white, field=field
    )
    return scaled.convert("L")
