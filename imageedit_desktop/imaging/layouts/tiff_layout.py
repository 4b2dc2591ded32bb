"""How a TIFF stores its pixels, and who can be trusted to read that.

Tags and their values: TIFF 6.0 (Adobe, 1992) and its supplements. Pillow reads the common layouts rightly, some not
at all and a few wrongly; `is_common` is the list that was compared with another decoder, see the differential
tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Any

from PIL import TiffImagePlugin

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, PALETTE, _MASK, CMYK, YCBCR, _, CIE_LAB, ICC_LAB, _ITU_LAB = range(11)
"""Values of PhotometricInterpretation."""

ASSOCIATED_ALPHA, UNASSOCIATED_ALPHA = 1, 2
"""Values of ExtraSamples; anything else is no transparency."""
_ALPHAS = {ASSOCIATED_ALPHA, UNASSOCIATED_ALPHA}
_EXTRAS = 338

_CODECS = {1, 5, 8, 32773, 32946, 34925, 50000}
"""Compressions of bytes, whatever these mean: none, LZW, Deflate (two numbers), PackBits, LZMA, Zstandard."""
_JPEG = {6, 7}
_FAX = {2, 3, 4, 32771}
_THUNDER_SCAN = 32809
_PREDICTORS = {1, 2}
"""None, and differences of neighbours; a third is of floating-point numbers."""
_CODEC_BITS = {**dict.fromkeys(_JPEG, 8), **dict.fromkeys(_FAX, 1), _THUNDER_SCAN: 4}
"""Compressions that libtiff decodes as well, of samples of so many bits."""
_CODEC_NAMES = {
    **dict.fromkeys(_FAX, "fax (CCITT)"),
    **dict.fromkeys(_JPEG, "JPEG"),
    **dict.fromkeys((9, 10, 34661), "JBIG"),
    32766: "NeXT",
    32767: "Sony ARW",
    32769: "packed raw",
    32770: "Samsung SRW",
    _THUNDER_SCAN: "ThunderScan",
    32867: "Kodak KDC",
    32908: "PixarFilm",
    32909: "PixarLog",
    **dict.fromkeys((33003, 33004, 33005, 34712), "JPEG 2000"),
    **dict.fromkeys((33007, 34892), "JPEG"),
    **dict.fromkeys((34676, 34677), "LogLuv"),
    34713: "Nikon NEF",
    34715: "JBIG2",
    34887: "LERC",
    34926: "Zstandard",
    **dict.fromkeys((34927, 50001), "WebP"),
    34933: "PNG",
    **dict.fromkeys((22610, 34934), "JPEG XR"),
    **dict.fromkeys((50002, 52546), "JPEG XL"),
    65000: "Kodak DCR",
}
"""Compressions that have names, of those that are not decoded, or not in every depth: libtiff's tiff.h (4.7), and
https://exiftool.org/TagNames/EXIF.html#Compression (2025)."""
_BT_601 = (0.299, 0.587, 0.114)
_CHANNELS = {WHITE_IS_ZERO: 1, BLACK_IS_ZERO: 1, RGB: 3, PALETTE: 1, CMYK: 4, YCBCR: 3, CIE_LAB: 3, ICC_LAB: 3}
_NAMES = {
    WHITE_IS_ZERO: "grey",
    BLACK_IS_ZERO: "grey",
    RGB: "RGB",
    PALETTE: "palette",
    CMYK: "CMYK",
    YCBCR: "YCbCr",
    CIE_LAB: "Lab",
    ICC_LAB: "Lab",
}
_UNSIGNED = 1
_NUMBERS = {2: "signed ", 3: "floating-point "}
"""Values of SampleFormat, and words for those that have no known white."""
_INK_IS_CMYK = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TiffLayout:
    """The first picture's tags that tell of pixels.

    Attributes:
        order: ``<`` or ``>``, of the bytes of a number.
        size: (width, height) as stored.
        bits: of each sample of a pixel.
        extras: what the samples beyond the colour are, as far as the file tells, and has them.
        white: the greatest value that a sample has, where the file tells that it uses fewer bits than it stores.
        palette: three columns of a colour map, in 16 bits.
        tags: all of them.
    """

    order: str
    size: tuple[int, int]
    bits: tuple[int, ...]
    photometric: int
    sample_formats: frozenset[int]
    extras: tuple[int, ...]
    is_planar: bool
    compression: int
    predictor: int
    fill_order: int
    white: int | None
    tags: Mapping[int, Any]

    @property
    def channels(self) -> int:
        """Samples that are colour; 0 for a photometric interpretation that is not known."""
        return _CHANNELS.get(self.photometric, 0)

    @property
    def alpha(self) -> int | None:
        """Which kind of alpha is among the samples beyond the colour; of several the first counts."""
        return next((kind for kind in self.extras if kind in _ALPHAS), None)

    @property
    def alpha_at(self) -> int | None:
        """Which sample of a pixel that alpha is."""
        return None if self.alpha is None else self.channels + self.extras.index(self.alpha)

    @property
    def codec(self) -> str:
        """What to call its compression in a message."""
        return _CODEC_NAMES.get(self.compression, f"number {self.compression}")

    @property
    def words(self) -> str:
        """What to call it in a message."""
        number = next((word for kind, word in _NUMBERS.items() if kind in self.sample_formats), "")
        kind = f"{max(self.bits)}-bit {number}{_NAMES.get(self.photometric, 'uncommon')} TIFF"
        return kind if self.alpha is None else f"{kind} with alpha"


def read(handle: IO[bytes]) -> TiffLayout:
    """Read the first directory.

    Raises:
        Exception: it is damaged; Pillow's reader promises nothing more precise.
    """
    handle.seek(0)
    header = handle.read(8)
    if header[2:4] in {b"\x2b\0", b"\0\x2b"}:
        header += handle.read(8)
    directory = TiffImagePlugin.ImageFileDirectory_v2(header)
    handle.seek(directory.next)
    directory.load(handle)
    tags = dict(directory)
    samples = tags.get(277, 1)
    bits = _repeated(tags.get(258, 1), samples)
    photometric = tags.get(262, RGB if samples >= _CHANNELS[RGB] else BLACK_IS_ZERO)
    return TiffLayout(
        order="<" if header[:2] == b"II" else ">",
        size=(tags[256], tags[257]),
        bits=bits,
        photometric=photometric,
        sample_formats=frozenset(_repeated(tags.get(339, _UNSIGNED), samples)),
        extras=_extras(tags, photometric, len(bits)),
        is_planar=tags.get(284, 1) == 2,
        compression=tags.get(259, 1),
        predictor=tags.get(317, 1),
        fill_order=tags.get(266, 1),
        white=told_white(tags),
        tags=tags,
    )


def _extras(tags: Mapping[int, Any], photometric: int, samples: int) -> tuple[int, ...]:
    """What is beyond the colour: a fourth sample of RGB of which nothing is told is alpha, as to every reader."""
    extra = max(0, samples - _CHANNELS.get(photometric, 0))
    untold = (UNASSOCIATED_ALPHA,) if photometric == RGB and extra == 1 else ()
    return _several(tags[_EXTRAS])[:extra] if _EXTRAS in tags else untold


def is_decoded(layout: TiffLayout) -> bool:
    """Whether its compression can be undone here at all."""
    return layout.compression in _CODECS or set(layout.bits) == {_CODEC_BITS.get(layout.compression)}


def is_common(layout: TiffLayout) -> bool:
    """Whether Pillow reads it as it is meant."""
    is_told = 262 in layout.tags or layout.compression in _FAX
    if layout.compression != 1 and layout.predictor not in _PREDICTORS:
        return False
    tells_too_much = _EXTRAS in layout.tags and len(layout.bits) <= layout.channels
    if layout.sample_formats != {_UNSIGNED} or len(set(layout.bits)) != 1 or not is_told or tells_too_much:
        return False
    if layout.photometric in {WHITE_IS_ZERO, BLACK_IS_ZERO}:
        return _is_common_grey(layout)
    if layout.white is not None or layout.photometric not in _COMMON_COLOURS:
        return False
    return _COMMON_COLOURS[layout.photometric](layout)


def _is_common_grey(layout: TiffLayout) -> bool:
    if len(layout.bits) > 1:
        return False
    sixteen = layout.bits[0] == 16 and layout.photometric == BLACK_IS_ZERO and layout.fill_order == 1
    return layout.bits[0] in {1, 2, 4, 8} or sixteen


def _is_common_rgb(layout: TiffLayout) -> bool:
    if layout.is_planar:
        return layout.bits == (8, 8, 8)
    return layout.bits[0] in {8, 16} and _has_known_extras(layout) and layout.fill_order == 1


def _is_common_palette(layout: TiffLayout) -> bool:
    return len(layout.bits) == 1 and layout.bits[0] in {1, 2, 4, 8} and not _has_small_map(layout)


def _is_common_cmyk(layout: TiffLayout) -> bool:
    if layout.alpha or not _is_cmyk(layout):
        return False
    if layout.is_planar:
        return layout.bits == (8, 8, 8, 8)
    return layout.bits[0] in {8, 16} and _has_known_extras(layout)


def _is_common_ycbcr(layout: TiffLayout) -> bool:
    """Whether Pillow's fixed formula fits; libjpeg knows its own."""
    if layout.bits != (8, 8, 8) or layout.compression in _JPEG:
        return layout.bits == (8, 8, 8)
    coefficients = _several(layout.tags.get(529, _BT_601))
    is_plain = all(abs(float(one) - other) < 0.001 for one, other in zip(coefficients, _BT_601, strict=False))
    return tuple(_several(layout.tags.get(530, (2, 2)))) == (1, 1) and is_plain and not layout.is_planar


def _is_common_lab(layout: TiffLayout) -> bool:
    return layout.bits == (8, 8, 8) and not layout.is_planar


_COMMON_COLOURS: dict[int, Callable[[TiffLayout], bool]] = {
    RGB: _is_common_rgb,
    PALETTE: _is_common_palette,
    CMYK: _is_common_cmyk,
    YCBCR: _is_common_ycbcr,
    CIE_LAB: _is_common_lab,
}


def is_readable(layout: TiffLayout) -> bool:
    """Whether `tiff_samples` reads it."""
    extra = len(layout.bits) - layout.channels
    return (
        layout.compression in _CODECS
        and (layout.predictor == 1 or _is_undone_by_libtiff(layout))
        and layout.sample_formats == {_UNSIGNED}
        and len(set(layout.bits)) == 1
        and 1 <= layout.bits[0] <= (8 if layout.photometric == PALETTE else 16)
        and layout.photometric != YCBCR
        and layout.channels > 0
        and extra >= 0
        and _is_cmyk(layout)
        and not (layout.photometric in {CMYK, CIE_LAB, ICC_LAB, PALETTE} and layout.alpha)
    )


def _has_known_extras(layout: TiffLayout) -> bool:
    """Nothing beside the colour; one sample, whatever it is; or in 8 bits a few, alpha first."""
    extra, told = len(layout.bits) - layout.channels, _several(layout.tags.get(_EXTRAS, ()))
    if layout.photometric == CMYK:
        return told == (0,) * extra and (extra == 0 or (layout.bits[0] == 8 and extra <= 2))
    if not told:
        return extra <= 1
    is_alone = extra == 1 or (layout.bits[0] == 8 and extra <= 3)
    return len(told) == extra and is_alone and told[0] in {0, *_ALPHAS} and not any(told[1:])


def _is_cmyk(layout: TiffLayout) -> bool:
    return bool(layout.tags.get(332, _INK_IS_CMYK) == _INK_IS_CMYK)


def told_white(tags: Mapping[int, Any]) -> int | None:
    """MaxSampleValue where it is all ones and fewer than are stored: else it tells how bright the picture is."""
    most = max(_several(tags.get(281, ())), default=0)
    is_full = most & (most + 1) == 0
    return most if is_full and 8 <= most.bit_length() < max(_several(tags.get(258, 1))) else None


def has_single_samples(layout: TiffLayout) -> bool:
    """Whether a row of a strip holds samples of one channel only."""
    return layout.is_planar or len(layout.bits) == 1


def _is_undone_by_libtiff(layout: TiffLayout) -> bool:
    return layout.predictor == 2 and layout.bits[0] in {8, 16} and has_single_samples(layout)


def palette_of(layout: TiffLayout) -> bytes:
    """The colour map as red, green and blue of each colour; maps that were written in 8 bits are known by that."""
    columns = _several(layout.tags.get(320, ()))
    count = len(columns) // 3
    shift = 0 if _has_small_map(layout) else 8
    return bytes(columns[count * channel + i] >> shift for i in range(count) for channel in range(3))


def _has_small_map(layout: TiffLayout) -> bool:
    return max(_several(layout.tags.get(320, ())), default=0) < 256


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _repeated(value: Any, count: int) -> tuple[int, ...]:
    values = _several(value)
    return values * count if len(values) == 1 else values[:count]
