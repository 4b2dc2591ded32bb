"""Colour spaces: what is not sRGB is made sRGB, since the service looks at numbers alone.

What is shown goes on from there to the colours of the screen. A wider gamut of a file is not shown on a screen that
has it: the picture on the screen is the one that is sent, and looks like its thumbnail.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import lru_cache
from itertools import product

from PIL import Image, ImageCms

_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
"""The colour space that a profile must be of to fit a picture's mode (ICC.1:2022, table 19)."""

_TOLERANCE = 2
"""Difference, of 255, below which a profile is called sRGB: the many variants of it differ by rounding."""

_LEAST_VOLUME = 0.001
"""What three primaries span in XYZ; sRGB's span 0.16, those of damaged and of made-up profiles nothing."""

_NAME_MAX_CHARACTERS = 40
_PROFILES_REMEMBERED = 8
_GREYS = bytes(range(256))


def foreign_name(mode: str, profile: bytes | None) -> str:
    """The name of a picture's colour space where it is not sRGB, else an empty string.

    Args:
        mode: ``L``, ``RGB``, ``CMYK`` or ``LAB``.
        profile: ICC; one that is damaged or of another kind of picture counts as none.
    """
    if mode == "L":
        found = _grey_conversion(profile)
        return "" if found is None else found[0]
    conversion = _conversion(mode, profile)
    if conversion is not None:
        return conversion[0]
    return "CMYK" if mode == "CMYK" else ""


def to_srgb(picture: Image.Image, profile: bytes | None) -> Image.Image:
    """The picture in sRGB, ``RGB`` or ``L``; itself where nothing has to be done. Mode as in `foreign_name`."""
    if picture.mode == "L":
        table = grey_table(profile)
        return picture if table is None else picture.point(table)
    found = _conversion(picture.mode, profile)
    if found is not None:
        converted = ImageCms.applyTransform(picture, found[1])
        if converted is not None:
            return converted
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


def grey_table(profile: bytes | None) -> Sequence[int] | None:
    """From 8 bits of grey to sRGB's; None where nothing has to be done."""
    found = _grey_conversion(profile)
    return None if found is None else found[1]


def for_screen(srgb: Image.Image, screen: bytes | None) -> Image.Image:
    """An sRGB picture, ``RGB`` or ``L``, in the colours of a screen.

    Args:
        srgb: the picture.
        screen: the ICC profile; None, and one that is damaged or of no screen, stands for sRGB.

    Returns:
        An ``RGB`` image.
    """
    coloured = srgb if srgb.mode == "RGB" else srgb.convert("RGB")
    found = _screen_conversion(screen)
    transform = None if found is None else found[1]
    return coloured if transform is None else ImageCms.applyTransform(coloured, transform) or coloured


def screen_name(screen: bytes) -> str | None:
    """What a screen's ICC profile calls itself; None where it is damaged or of no screen."""
    found = _screen_conversion(screen)
    return None if found is None else found[0]


@lru_cache(maxsize=_PROFILES_REMEMBERED)
def _screen_conversion(screen: bytes | None) -> tuple[str, ImageCms.ImageCmsTransform | None] | None:
    """Name of the profile and the way to it, None where that changes nothing; None for no usable profile."""
    if screen is None:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(screen))
        if profile.profile.xcolor_space.strip() != "RGB":
            return None
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        transform = _transform(srgb, "RGB", target=profile)
        return _name(profile), None if _changes_nothing(transform, "RGB") else transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


@lru_cache(maxsize=_PROFILES_REMEMBERED)
def _grey_conversion(profile: bytes | None) -> tuple[str, Sequence[int]] | None:
    """By a profile of grey, or by one of RGB as if the grey stood in each channel, as browsers do."""
    for mode in ("L", "RGB"):
        found = _conversion(mode, profile)
        if found is not None:
            ramp = Image.frombytes("L", (256, 1), _GREYS).convert(mode)
            converted = ImageCms.applyTransform(ramp, found[1])
            return None if converted is None else (found[0], converted.getchannel("G").tobytes())
    return None


@lru_cache(maxsize=_PROFILES_REMEMBERED)
def _conversion(mode: str, icc_profile: bytes | None) -> tuple[str, ImageCms.ImageCmsTransform] | None:
    """Name of the profile and the way to sRGB; None where there is no usable profile or it is sRGB already."""
    if mode == "LAB":
        return "Lab", _transform(ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")), mode)
    if not icc_profile:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
        if profile.profile.xcolor_space.strip() != _SPACES[mode] or _is_flat(profile):
            return None
        transform = _transform(profile, mode)
        if _changes_nothing(transform, mode):
            return None
        return _name(profile) or mode, transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        # A damaged profile is worth as much as none.
        return None


def _is_flat(profile: ImageCms.ImageCmsProfile) -> bool:
    """Whether its three primaries span no space of colours, so that it cannot be meant."""
    told = profile.profile
    red, green, blue = told.red_colorant, told.green_colorant, told.blue_colorant
    if red is None or green is None or blue is None:
        return False
    (a, b, c), (d, e, f), (g, h, i) = red[0], green[0], blue[0]
    volume: float = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g)
    return abs(volume) < _LEAST_VOLUME


def _transform(
    profile: ImageCms.ImageCmsProfile,
    mode: str,
    *,
    target: ImageCms.ImageCmsProfile | None = None,
) -> ImageCms.ImageCmsTransform:
    """To sRGB, or to another space of RGB."""
    return ImageCms.buildTransform(
        profile,
        target or ImageCms.createProfile("sRGB"),
        mode,
        "RGB",
        renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
        flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
    )


def _changes_nothing(transform: ImageCms.ImageCmsTransform, mode: str) -> bool:
    if mode == "CMYK":
        return False
    steps = range(0, 256, 51)
    colours = (
        [bytes((v, v, v)) for v in range(256)] if mode == "L" else [bytes(c) for c in product(steps, repeat=3)]
    )
    before = Image.frombytes("RGB", (len(colours), 1), b"".join(colours))
    after = ImageCms.applyTransform(before.convert(mode), transform)
    pairs = zip(before.tobytes(), after.tobytes() if after else b"", strict=True)
    return all(abs(one - other) <= _TOLERANCE for one, other in pairs)


def _name(profile: ImageCms.ImageCmsProfile) -> str:
    text = ImageCms.getProfileDescription(profile)
    return "".join(c for c in text if c.isprintable()).strip()[:_NAME_MAX_CHARACTERS]
