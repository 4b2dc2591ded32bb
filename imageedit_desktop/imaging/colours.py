"""Colour spaces: what is not sRGB is made sRGB, since the service looks at numbers alone."""

from __future__ import annotations

import io
from functools import lru_cache
from itertools import product

from PIL import Image, ImageCms

_SPACES = {"L": "GRAY", "RGB": "RGB", "CMYK": "CMYK"}
"""The colour space that a profile must be of to fit a picture's mode (ICC.1:2022, table 19)."""

_TOLERANCE = 2
"""Difference, of 255, below which a profile is called sRGB: the many variants of it differ by rounding."""

_NAME_MAX_CHARACTERS = 40
_PROFILES_REMEMBERED = 8


def foreign_name(mode: str, icc_profile: bytes | None) -> str:
    """The name of a picture's colour space where it is not sRGB, else an empty string.

    Args:
        mode: ``L``, ``RGB`` or ``CMYK``.
        icc_profile: as embedded; one that is damaged or of another kind of picture counts as none.
    """
    found = _conversion(mode, icc_profile)
    if found is not None:
        return found[0]
    return "CMYK" if mode == "CMYK" else ""


def to_srgb(picture: Image.Image, icc_profile: bytes | None) -> Image.Image:
    """The picture in sRGB, ``RGB`` or ``L``; itself where nothing has to be done. Mode as in `foreign_name`."""
    found = _conversion(picture.mode, icc_profile)
    if found is not None:
        converted = ImageCms.applyTransform(picture, found[1])
        if converted is not None:
            return converted
    return picture.convert("RGB") if picture.mode == "CMYK" else picture


@lru_cache(maxsize=_PROFILES_REMEMBERED)
def _conversion(mode: str, icc_profile: bytes | None) -> tuple[str, ImageCms.ImageCmsTransform] | None:
    """Name of the profile and the way to sRGB; None where there is no usable profile or it is sRGB already."""
    if not icc_profile:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
        if profile.profile.xcolor_space.strip() != _SPACES[mode]:
            return None
        transform = ImageCms.buildTransform(
            profile,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            renderingIntent=ImageCms.Intent.RELATIVE_COLORIMETRIC,
            flags=ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        if _changes_nothing(transform, mode):
            return None
        return _name(profile) or mode, transform
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        # A damaged profile is worth as much as none.
        return None


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
