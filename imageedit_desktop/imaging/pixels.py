"""From a decoded picture to upright sRGB pixels of the wanted size, in little memory.

A large picture is brought down in bands of rows before anything else happens to it, so that a change of mode never
makes a second copy of full size.
"""

from __future__ import annotations

from PIL import Image

from imageedit_desktop.domain.geometry import Size
from imageedit_desktop.imaging import colours

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
"""A box filter goes down to this multiple of the wanted size, Lanczos the rest: much faster, looks the same."""

_EIGHT_BITS = [(value + 128) // 257 for value in range(1 << 16)]
"""Sixteen bits made eight, rounded."""

_ALPHA_MODES = {"LA", "La", "PA", "RGBA", "RGBa"}


def orientation_of(image: Image.Image) -> int:
    """The turn that the pixels still need, 1 to 8; 1 where the file says nothing sensible."""
    try:
        said = image.getexif().get(ORIENTATION_TAG, 1)
    except Exception:  # noqa: BLE001 - the parser promises nothing about damaged metadata, and nothing depends on it
        return 1
    return said if isinstance(said, int) and said in _TURNS else 1


def turned(size: Size, orientation: int) -> Size:
    """The size after (or before) the turn."""
    return size.swapped if orientation >= _SIDEWAYS else size


def has_alpha(image: Image.Image) -> bool:
    """Whether there is an alpha channel or a transparent colour."""
    return image.mode in _ALPHA_MODES or ("transparency" in image.info and image.mode in {"1", "L", "P", "RGB"})


def is_transparent(image: Image.Image) -> bool:
    """Whether a pixel may be other than opaque; a transparent colour counts whether it is used or not."""
    if image.mode in _ALPHA_MODES:
        lowest, _ = image.getchannel("A").getextrema()
        return lowest != 255
    return has_alpha(image)


def plain_mode(mode: str) -> str:
    """The mode that `render` works in: ``L``, ``RGB`` or ``CMYK``."""
    if mode in {"1", "L", "LA", "La"} or mode.startswith("I;16"):
        return "L"
    return "CMYK" if mode == "CMYK" else "RGB"


def render(image: Image.Image, target: Size) -> Image.Image:
    """The picture upright, on white, in sRGB, with nothing attached.

    Args:
        image: decoded.
        target: the upright size wanted.

    Returns:
        An ``RGB`` or ``L`` image of exactly that size.
    """
    orientation = orientation_of(image)
    small = _resized(image, turned(target, orientation))
    coloured = colours.to_srgb(small, image.info.get("icc_profile"))
    upright = coloured.transpose(_TURNS[orientation]) if orientation in _TURNS else coloured.copy()
    upright.info = {}
    return upright


def _resized(image: Image.Image, target: Size) -> Image.Image:
    wanted = (target.width_px, target.height_px)
    factor = max(1, int(min(image.width / wanted[0], image.height / wanted[1]) / _REDUCING_GAP))
    is_plain = image.mode == plain_mode(image.mode) and not has_alpha(image)
    less = image if factor == 1 and is_plain else _reduced(image, factor)
    return less if less.size == wanted else less.resize(wanted, Image.Resampling.LANCZOS)


def _reduced(image: Image.Image, factor: int) -> Image.Image:
    """Every `factor` × `factor` pixels made one, a band of rows at a time."""
    width, height = image.size
    less = Image.new(plain_mode(image.mode), (-(-width // factor), -(-height // factor)))
    rows = max(1, _BAND_PIXELS // width // factor) * factor
    for top in range(0, height, rows):
        band = _plain(image.crop((0, top, width, min(height, top + rows))))
        less.paste(band.reduce(factor), (0, top // factor))
    return less


def _plain(band: Image.Image) -> Image.Image:
    """Without palette, depth and transparency: ``L``, ``RGB`` or ``CMYK``."""
    if has_alpha(band):
        rgba = band.convert("RGBA")
        white = Image.new("RGBA", band.size, "white")
        return Image.alpha_composite(white, rgba).convert(plain_mode(band.mode))
    if band.mode.startswith("I;16"):
        return band.convert("I").point(_EIGHT_BITS, "L")
    mode = plain_mode(band.mode)
    return band if band.mode == mode else band.convert(mode)
