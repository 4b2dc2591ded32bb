"""TIFF layouts that Pillow does not read, or reads wrongly, sample by sample.

The compressed strips are handed to libtiff as a picture of bytes, whatever they mean: a second directory, behind
the file's own, says so. What comes back is taken apart here, a band of rows at a time.
"""

from __future__ import annotations

import os
import sys
from array import array
from collections.abc import Iterator
from functools import lru_cache
from math import gcd
from typing import Any, BinaryIO, cast

from PIL import Image, ImageChops, ImageFile, ImageMath, TiffImagePlugin

from imageedit_desktop.imaging.containers import tiff_directory
from imageedit_desktop.imaging.containers.spliced import spliced
from imageedit_desktop.imaging.layouts import tiff_layout
from imageedit_desktop.imaging.layouts.tiff_layout import TiffLayout

_RAW_MAX_BYTES = 250_000_000
"""The samples, and a file that is compressed, have to be held at once."""
_BAND_BYTES = 4_000_000
_DIM_BITS = (8, 10, 12)
"""A 16-bit picture without anything brighter than 1/16 was filled by a device of so many bits."""
_DIM_MAX = 4095

_MODES = {
    tiff_layout.WHITE_IS_ZERO: "L",
    tiff_layout.BLACK_IS_ZERO: "L",
    tiff_layout.RGB: "RGB",
    tiff_layout.PALETTE: "P",
    tiff_layout.CMYK: "CMYK",
    tiff_layout.CIE_LAB: "LAB",
    tiff_layout.ICC_LAB: "LAB",
}
_BYTE_MAX = 255
_ICC_LAB_WHITE = 0xFF00
"""L* = 100 in 16 bits of ICC's encoding (TIFF Technical Note 4)."""


def white_of(greatest: int) -> int:
    """What white is in a 16-bit picture whose greatest value is this."""
    fitting = (bits for bits in _DIM_BITS if greatest < 1 << bits)
    return (1 << next(fitting)) - 1 if 0 < greatest <= _DIM_MAX else 0xFFFF


class SampledTiff(ImageFile.ImageFile):
    """A TIFF read by `tiff_layout`'s description alone.

    Attributes:
        tag_v2: the tags.
        is_negative: whether zero is white; ``L`` is turned round already, ``I;16`` is not.
        white: the greatest value of a sample; for ``I;16`` known after loading.
        stored_bits: of a sample.
        layout: what was read.
    """

    format = "TIFF"

    def _open(self) -> None:
        if self.fp is None:
            raise ValueError("no file")
        self._file = cast("BinaryIO", self.fp)
        self.layout = layout = tiff_layout.read(self._file)
        self.tag_v2 = layout.tags
        self.is_negative = layout.photometric == tiff_layout.WHITE_IS_ZERO
        self.white = layout.white or (1 << layout.bits[0]) - 1
        self.stored_bits = layout.bits[0]
        self._size = layout.size
        self._mode = _mode_of(layout)
        if isinstance(profile := layout.tags.get(34675), bytes):
            self.info["icc_profile"] = profile
        raw_width, raw_height = _raw_size(layout)
        compressed_bytes = self._file.seek(0, os.SEEK_END) if layout.compression != 1 else 0
        if raw_width * raw_height * _planes(layout) + compressed_bytes > _RAW_MAX_BYTES:
            raise Image.DecompressionBombError("samples of a large picture")

    def load(self) -> Any:
        """Decode all samples; OSError where some are missing."""
        if self._im is None:
            self.im = self._decoded().im
            if self.mode == "P":
                self.im.putpalette("RGB", "RGB", tiff_layout.palette_of(self.layout))
        return super(ImageFile.ImageFile, self).load()

    def _decoded(self) -> Image.Image:
        planes = list(self._raw_planes())
        if self.layout.bits[0] == 16 and self.layout.white is None and self._mode not in {"CMYK", "LAB"}:
            self.white = white_of(self._greatest(planes, slice(self.layout.channels)))
        alpha_at = self.layout.alpha_at
        # Nothing would be left of colours that were divided by nothing.
        self._is_hidden = alpha_at is not None and self._greatest(planes, slice(alpha_at, alpha_at + 1)) == 0
        picture = Image.new(self.mode, self.size)
        for top, channels in self._bands(planes):
            picture.paste(self._joined(channels), (0, top))
        return picture

    def _raw_planes(self) -> Iterator[Image.Image]:
        size_bytes = self._file.seek(0, os.SEEK_END)
        for plane in range(_planes(self.layout)):
            order, start = self.layout.order, size_bytes + size_bytes % 2
            head = (b"II*\0" if order == "<" else b"MM\0*") + tiff_directory.longs((start,), order).data
            values = {tag: tiff_directory.longs(told, order) for tag, told in _entries(self.layout, plane).items()}
            behind = bytes(size_bytes % 2) + tiff_directory.written(values, start, order)
            with TiffImagePlugin.TiffImageFile(
                spliced(self._file, [head, range(8, size_bytes), behind]), ""
            ) as raw:
                raw.load()
                yield raw

    def _bands(self, planes: list[Image.Image]) -> Iterator[tuple[int, list[array[int]]]]:
        """The first row, and the samples of each channel, of a few rows at a time."""
        per_row = 1 if self.layout.is_planar else len(self.layout.bits)
        rows = max(1, _BAND_BYTES // planes[0].width)
        for top in range(0, self.height, rows):
            bottom = min(self.height, top + rows)
            channels: list[array[int]] = []
            for raw in planes:
                samples = _samples(raw.crop((0, top, raw.width, bottom)), self.layout, self.width * per_row)
                channels += [samples[first::per_row] for first in range(per_row)]
            yield top, channels

    def _greatest(self, planes: list[Image.Image], channels: slice) -> int:
        images = (
            _as_image(samples, (len(samples), 1)) for _, found in self._bands(planes) for samples in found[channels]
        )
        return max(int(image.getextrema()[1]) for image in images)  # type: ignore[arg-type]

    def _joined(self, channels: list[array[int]]) -> Image.Image:
        size = (self.width, len(channels[0]) // self.width)
        if self.mode == "I;16":
            return _as_image(channels[0], size)
        seen = [*range(self.layout.channels), *filter(None, [self.layout.alpha_at])]
        bands = [_as_image(channels[number], size).convert("I") for number in seen]
        made = [band.point(self._table(number), "L") for number, band in enumerate(bands)]
        joined = Image.merge(self.mode, made) if len(made) > 1 else made[0]
        if self.layout.alpha == tiff_layout.ASSOCIATED_ALPHA and not self._is_hidden:
            stored_mode = {"LA": "La", "RGBA": "RGBa"}[self.mode]
            joined = Image.frombytes(stored_mode, size, joined.tobytes()).convert(self.mode)
        return _negative(joined) if self.is_negative else joined

    def _table(self, channel: int) -> list[int]:
        """From a sample to 8 bits."""
        if self.mode == "LAB" and channel:
            return _lab_table(self.layout.bits[0], self.layout.photometric == tiff_layout.CIE_LAB)
        if self.mode == "P":
            return _scale(_BYTE_MAX)
        is_icc_lab = self.layout.photometric == tiff_layout.ICC_LAB and self.white == 0xFFFF
        return _scale(_ICC_LAB_WHITE if is_icc_lab else self.white)


def _negative(picture: Image.Image) -> Image.Image:
    """White made black, alpha left."""
    grey, *alpha = picture.split()
    inverted = ImageChops.invert(grey)
    return Image.merge("LA", (inverted, *alpha)) if alpha else inverted


@lru_cache(maxsize=8)
def _scale(white: int) -> list[int]:
    return [(min(value, white) * _BYTE_MAX + white // 2) // white for value in range(1 << 16)]


@lru_cache(maxsize=4)
def _lab_table(bits: int, is_signed: bool) -> list[int]:
    """a* and b*: in Pillow's LAB 128 is zero; CIELab of TIFF 6.0 is signed."""
    flip = 1 << (bits - 1) if is_signed else 0
    half = 1 << bits >> 9
    return [min(_BYTE_MAX, ((value & ((1 << bits) - 1) ^ flip) + half) >> (bits - 8)) for value in range(1 << 16)]


def _mode_of(layout: TiffLayout) -> str:
    mode = _MODES[layout.photometric]
    if layout.alpha:
        return mode + "A"
    return "I;16" if mode == "L" and layout.bits[0] > 8 else mode


def _planes(layout: TiffLayout) -> int:
    return len(layout.bits) if layout.is_planar else 1


def _raw_size(layout: TiffLayout) -> tuple[int, int]:
    """(width, height) of a plane in bytes and rows; tiles stick out on the right and below."""
    width, height = layout.size
    bits = layout.bits[0] * (1 if layout.is_planar else len(layout.bits))
    if 322 in layout.tags:
        across, down = layout.tags[322], layout.tags[323]
        return -(-width // across) * (across * bits // 8), -(-height // down) * down
    return (width * bits + 7) // 8, height


def _is_read_as_numbers(layout: TiffLayout) -> bool:
    return layout.bits[0] == 16 and tiff_layout.has_single_samples(layout)


def _entries(layout: TiffLayout, plane: int) -> dict[int, tuple[int, ...]]:
    """Tags that tell of a grey picture: the bytes of one plane."""
    width, height = _raw_size(layout)
    depth = 16 if _is_read_as_numbers(layout) else 8
    width = width * 8 // depth
    tags = {256: width, 257: height, 258: depth, 259: layout.compression, 262: 1, 266: layout.fill_order, 277: 1}
    entries: dict[int, tuple[int, ...]] = {tag: (value,) for tag, value in tags.items()}
    if layout.predictor != 1:
        entries[317] = (layout.predictor,)
    if 322 in layout.tags:
        entries[322] = (layout.tags[322] * width // (-(-layout.size[0] // layout.tags[322]) * layout.tags[322]),)
        entries[323] = (layout.tags[323],)
    else:
        entries[278] = (min(layout.tags.get(278, height), height),)
    places = (324, 325) if 324 in layout.tags else (273, 279)
    for tag in places:
        parts = layout.tags[tag] if isinstance(layout.tags[tag], tuple) else (layout.tags[tag],)
        share = len(parts) // _planes(layout)
        entries[tag] = parts[share * plane : share * (plane + 1)]
    return entries


def _samples(raw: Image.Image, layout: TiffLayout, per_row: int) -> array[int]:
    """The first `per_row` samples of each row, as numbers."""
    if _is_read_as_numbers(layout):
        return _in_native_order(
            raw.crop((0, 0, per_row, raw.height)).tobytes(), ">" if raw.mode == "I;16B" else "<"
        )
    bits = layout.bits[0]
    group_bytes, group_samples = bits // gcd(8, bits), 8 // gcd(8, bits)
    groups = -(-raw.width // group_bytes)
    data = raw.crop((0, 0, groups * group_bytes, raw.height)).tobytes()
    numbers = _unpacked(data, bits, group_bytes, group_samples, layout.order)
    rows = _as_image(numbers, (groups * group_samples, raw.height))
    return array("H", rows.crop((0, 0, per_row, raw.height)).tobytes())


def _unpacked(data: bytes, bits: int, group_bytes: int, group_samples: int, order: str) -> array[int]:
    if bits == 16:
        return _in_native_order(data, order)
    numbers = array("H", bytes(2 * len(data) // group_bytes * group_samples))
    columns = [_column(data[at::group_bytes]) for at in range(group_bytes)]
    for number in range(group_samples):
        first, offset = divmod(number * bits, 8)
        numbers[number::group_samples] = _field(columns[first : first + 3], offset, bits)
    return numbers


def _in_native_order(data: bytes, order: str) -> array[int]:
    numbers = array("H", data)
    if (order == "<") != (sys.byteorder == "little"):
        numbers.byteswap()
    return numbers


def _column(data: bytes) -> Image.Image:
    return Image.frombytes("L", (len(data), 1), data).convert("I")


def _field(columns: list[Image.Image], offset: int, bits: int) -> array[int]:
    """The number that begins at a bit of the first column and goes on in the others."""
    used = columns[: -(-(offset + bits) // 8)]
    down, most = 8 * len(used) - offset - bits, (1 << bits) - 1
    total = used[0]
    for column in used[1:]:
        total = ImageMath.lambda_eval(lambda known: known["high"] * 256 + known["low"], high=total, low=column)
    field = ImageMath.lambda_eval(lambda known: known["total"] >> down & most, total=total)
    return array("H", field.convert("I;16").tobytes())


def _as_image(numbers: array[int], size: tuple[int, int]) -> Image.Image:
    return Image.frombytes("I;16", size, numbers.tobytes())
