"""From a decoded picture to upright sRGB pixels of the wanted size, in little memory.

A large picture is brought down in bands of rows before anything else happens to it, so that a change of mode never
makes a second copy of full size.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageColor, TiffImagePlugin

from imageedit_desktop.domain.adjustment import WHITE
from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging.layouts.tiff_samples import SampledTiff
from imageedit_desktop.imaging.rendering import colours, transparency

ORIENTATION_TAG = 0x0112
"""EXIF 2.32, table 4."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_SIDEWAYS = 5
"""From this orientation on, width and height change places."""

_BAND_PIXELS = 4_000_000
_REDUCING_GAP = 1.5
"""A box filter goes down to this multiple of the wanted size, another one the rest: much faster, looks the same."""

FINE, QUICK = Image.Resampling.LANCZOS, Image.Resampling.HAMMING
"""Of filters that take few pixels into account this one blurs least; it takes less than half of the time."""


@dataclass(frozen=True, slots=True)
class Fill:
    """How many bits of a number a file fills, and how many it stores."""

    filled_bits: int
    stored_bits: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """A decoded picture and what its numbers mean.

    Attributes:
        image: Pillow's, with its alpha or palette; a large JPEG at a fraction of its size.
        alpha: opacity by a transparent colour, ``L``; None where there is none.
        is_transparent: whether anything can be seen through.
        is_hidden: whether the alpha channel hides everything, and therefore does not count.
        orientation: the turn that the pixels still need, 1 to 8.
        stored_orientation: the one that the file tells of.
        profile: ICC; None for sRGB.
        white: the number that is white in ``I;16``.
        is_negative: whether zero is white in ``I;16``.
        fill: how far the file fills its bits, None for wholly.
        matte: what it is laid on where it can be seen through, as ``#rrggbb``.
    """

    image: Image.Image
    alpha: Image.Image | None
    is_transparent: bool
    is_hidden: bool
    orientation: int
    stored_orientation: int
    profile: bytes | None
    white: int
    is_negative: bool
    fill: Fill | None
    matte: str = WHITE


def orientation_of(image: Image.Image) -> int:
    """The turn that the stored pixels need, 1 to 8; 1 where the file says nothing sensible.

    What an XMP packet says does not count: viewers do not heed it, and editors leave it behind.
    """
    try:
        said = _told_orientation(image)
    except Exception:  # noqa: BLE001 - the parser promises nothing about damaged metadata, and nothing depends on it
        return 1
    return said if isinstance(said, int) and said in _TURNS else 1


def turned(size: Size, orientation: int) -> Size:
    """The size after (or before) the turn."""
    return size.swapped if orientation >= _SIDEWAYS else size


def plain_mode(mode: str) -> str:
    """The mode that `render` works in: ``L``, ``RGB``, ``CMYK`` or ``LAB``."""
    if mode in {"1", "L", "LA", "I;16"}:
        return "L"
    return mode if mode in {"CMYK", "LAB"} else "RGB"


def render(
    decoded: Decoded, target: Size, resampling: Image.Resampling = FINE, *, for_looking: bool = False
) -> Image.Image:
    """The picture upright, on its matte, in sRGB, with nothing attached.

    Args:
        decoded: what to render.
        target: the upright size wanted.
        resampling: `FINE`, or `QUICK` for what is small.
        for_looking: it is wanted soon, and nobody needs what was decoded after this. A whole fraction is made by
            averaging, as decoders of JPEG do, in a tenth of the time; where nothing has to be done to the pixels
            they are not copied, which for 2048×2048 takes a fourth of the time of reading a JPEG.

    Returns:
        An ``RGB`` or ``L`` image of exactly that size.
    """
    stored = turned(target, decoded.orientation)
    fraction = _fraction(decoded.image.size, stored) if for_looking else None
    small = _resized(decoded, stored, resampling) if fraction is None else _reduced(decoded, fraction)
    coloured = small if _is_converted_in_bands(decoded) else colours.to_srgb(small, decoded.profile)
    turn = _TURNS.get(decoded.orientation)
    if turn is not None:
        upright = coloured.transpose(turn)
    else:
        upright = coloured if for_looking or coloured is not decoded.image else coloured.copy()
    upright.info = {}
    return upright


def _told_orientation(image: Image.Image) -> object:
    if isinstance(image, (TiffImagePlugin.TiffImageFile, SampledTiff)):
        return image.tag_v2.get(ORIENTATION_TAG, 1)
    exif = Image.Exif()
    exif.load(image.info.get("exif", b""))
    return exif.get(ORIENTATION_TAG, 1)


def _is_converted_in_bands(decoded: Decoded) -> bool:
    """Whether colours are converted before pixels are put together: on a matte, or out of more than 8 bits."""
    return decoded.is_transparent or decoded.image.mode == "I;16"


def _mode_in_bands(decoded: Decoded) -> str:
    mode = plain_mode(decoded.image.mode)
    is_coloured = mode != "L" or not _is_grey(decoded.matte)
    return "RGB" if decoded.is_transparent and is_coloured else mode


def _is_grey(colour: str) -> bool:
    return len(set(ImageColor.getrgb(colour))) == 1


def _fraction(whole: tuple[int, int], target: Size) -> int | None:
    """By what both sides are divided with nothing left over; None where they are not."""
    factor = whole[0] // target.width_px
    return factor if factor > 1 and whole == (target.width_px * factor, target.height_px * factor) else None


def _resized(decoded: Decoded, target: Size, resampling: Image.Resampling) -> Image.Image:
    image = decoded.image
    wanted = (target.width_px, target.height_px)
    factor = max(1, int(min(image.width / wanted[0], image.height / wanted[1]) / _REDUCING_GAP))
    less = image if factor == 1 and _is_plain(decoded) else _reduced(decoded, factor)
    return less if less.size == wanted else less.resize(wanted, resampling)


def _reduced(decoded: Decoded, factor: int) -> Image.Image:
    """Every `factor` × `factor` pixels made one, a band of rows at a time where anything else is done to them."""
    if _is_plain(decoded):
        return decoded.image.reduce(factor)
    width, height = decoded.image.size
    rows = max(1, _BAND_PIXELS // width // factor) * factor
    less = Image.new(_mode_in_bands(decoded), (-(-width // factor), -(-height // factor)))
    for top in range(0, height, rows):
        band = _plain(decoded, (0, top, width, min(height, top + rows)))
        less.paste(band.reduce(factor), (0, top // factor))
    return less


def _is_plain(decoded: Decoded) -> bool:
    """Without palette, depth and transparency already."""
    return decoded.image.mode == plain_mode(decoded.image.mode) and not decoded.is_transparent


def _plain(decoded: Decoded, box: tuple[int, int, int, int]) -> Image.Image:
    """Without palette, depth and transparency."""
    band = decoded.image.crop(box)
    opaque = _opaque(band, decoded)
    if not decoded.is_transparent:
        return opaque
    alpha = transparency.alpha_of(band) if decoded.alpha is None else decoded.alpha.crop(box)
    coloured = opaque if band.mode == "I;16" else colours.to_srgb(opaque, decoded.profile)
    mode = _mode_in_bands(decoded)
    shown = coloured if coloured.mode == mode else coloured.convert(mode)
    return Image.composite(shown, Image.new(mode, shown.size, decoded.matte), alpha)


def _opaque(band: Image.Image, decoded: Decoded) -> Image.Image:
    if band.mode == "I;16":
        return band.convert("I").point(_deep_table(decoded.profile, decoded.white, decoded.is_negative), "L")
    mode = plain_mode(band.mode)
    if band.mode == mode:
        return band
    bare = band.copy()
    bare.info = {}
    return bare.convert(mode)


@lru_cache(maxsize=4)
def _deep_table(profile: bytes | None, white: int, is_negative: bool) -> list[int]:
    """From 16 bits of grey to sRGB's eight."""
    table = colours.grey_table(profile) or range(256)
    fine = [*table, table[255]]
    made = []
    for number in range(1 << 16):
        share = min(number, white) * 255
        whole, rest = divmod(255 * white - share if is_negative else share, white)
        made.append((fine[whole] * (white - rest) + fine[whole + 1] * rest + white // 2) // white)
    return made
